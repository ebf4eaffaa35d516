"""Read the command line and run one command.

In come the arguments; the command's module does the rest (see ``parser``). Out comes an exit code:
a known trouble ends as a sentence on the error stream and code 1, never as a traceback.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from gateway.cli.parser import parse
from gateway.errors import UserError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, by default the one of this process's own arguments.

    :return: the exit code.
    """
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        code: int = options.run(options)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # the reader of the output has enough, as head has: what is still buffered goes nowhere,
        # without a complaint at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code
