"""What `make dist` needs beside the sources: the wheel's build hook, and the bill of what is inside."""
