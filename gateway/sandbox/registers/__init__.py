"""Hold the invented registers of the practice site: people, companies, works, and their files."""
