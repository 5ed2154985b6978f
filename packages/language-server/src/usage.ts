/** What `braze-language-server --help` prints. */
export const usage = `braze-language-server: shows in an editor which requests Braze will refuse.

Editors start it; by hand it is of no use. Choose how they talk to it:

  --stdio           over standard input and output
  --node-ipc        over the channel that Node.js gives a child process
  --socket=<port>   over a socket that the editor listens on
  --pipe=<name>     over a named pipe that the editor listens on

  --version         print the version
  --help            print this`;
