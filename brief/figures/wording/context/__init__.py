"""What stands beside a claim in its clause, and what that does to its words."""
