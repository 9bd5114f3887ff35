#!/usr/bin/env python3
"""Runs one command as a whole process and says what it cost.

    measure.py RESULT.json LOG FOLDER COMMAND...

The command runs in FOLDER; its output goes to LOG. RESULT.json gets wall time, CPU time in user and system mode (seconds)
and peak resident memory (bytes), of the process and the children it waited for. These are the kernel's own figures
(wait4), the ones that GNU time prints, but with wall time finer than a hundredth of a second and needing nothing installed.
The exit code is that of the command.
"""

import json
import os
import sys
import time


def main():
    result, log, folder, *command = sys.argv[1:]
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    started = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            os.chdir(folder)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(output, 1)
            os.dup2(output, 2)
            os.execvp(command[0], command)
        except OSError as failure:
            os.write(2, f"{command[0]}: {failure}\n".encode())
        os._exit(127)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - started
    exit_code = os.waitstatus_to_exitcode(status)
    # Linux gives kilobytes, macOS bytes.
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    with open(result, "w", encoding="utf-8") as file:
        json.dump(
            {"wall": wall, "user": usage.ru_utime, "system": usage.ru_stime, "peakRss": peak, "exit": exit_code}, file
        )
    sys.exit(exit_code if exit_code >= 0 else 128 - exit_code)


if __name__ == "__main__":
    main()
