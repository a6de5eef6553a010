"""What is told of a run: each module renders results, and reads nothing else."""
