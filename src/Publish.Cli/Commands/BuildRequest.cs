using Publish.Press;

namespace Publish.Cli.Commands;

/// <summary>What somebody asked for on the command line.</summary>
/// <param name="Manuscript">A folder or a file, as typed.</param>
/// <param name="Output">The folder for the finished files, as typed.</param>
internal sealed record BuildRequest(string Manuscript, string Output, Request Wanted);
