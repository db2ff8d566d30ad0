namespace Publish.Cli;

/// <summary>What the command ends with, so that scripts can tell what happened.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The manuscript or the place to write to has an error; nothing was made.</summary>
    public const int Errors = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>A fault in the program.</summary>
    public const int OurFault = 3;
}
