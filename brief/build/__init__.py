"""Strings the stages together for one brief or many; writes files last."""
