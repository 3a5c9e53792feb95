"""Content: from a folder of files to one frozen `Brief`, and findings.

The only room that sees YAML or Markdown. Models refuse unknown keys, every datum
remembers its file, line and column, and all findings of all files are collected
before anything stops. It computes nothing and runs nothing that content says.
"""
