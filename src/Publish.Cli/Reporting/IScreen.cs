using Publish.Press.Reporting;

namespace Publish.Cli.Reporting;

/// <summary>Where the command speaks: with colours and a moving line of progress, or plainly.</summary>
internal interface IScreen
{
    /// <summary>Only what is wrong is to be said.</summary>
    bool Silent { get; }

    /// <summary>A line of the result, on standard output.</summary>
    void Say(params ReadOnlySpan<Piece> pieces);

    /// <summary>A line about a problem, on standard error.</summary>
    void Warn(params ReadOnlySpan<Piece> pieces);

    /// <summary>Runs the work, and shows the step it is at once it has taken more than half a second.</summary>
    T Watch<T>(Func<IProgress<string>, T> work);
}
