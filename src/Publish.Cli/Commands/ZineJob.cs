using Publish.Press;
using Publish.Press.Output;

namespace Publish.Cli.Commands;

/// <summary>One manuscript on its way through the press: read, plan, make.</summary>
/// <param name="progress">Hears the name of each step; null where nobody listens.</param>
internal sealed class ZineJob(Pressroom press, BuildRequest request, IProgress<string>? progress)
{
    public Made Make() => press.Make(Plan(press.Read(request.Manuscript, progress)), new FolderSink(request.Output), progress);

    /// <summary>The same, thrown away.</summary>
    public Made Check() => press.Check(Plan(press.Read(request.Manuscript, progress)), progress);

    /// <summary>The same, once the manuscript is mended where that is safe.</summary>
    /// <param name="write">False to leave it as it is, and only say what would be mended.</param>
    public Made CheckMended(bool write) => press.Check(Plan(press.Mend(request.Manuscript, write, progress)), progress);

    /// <summary>The same, and what each file would say of its maker.</summary>
    /// <param name="checking">How the manuscript is checked besides.</param>
    public Made Told(Func<Made> checking) => checking() with { Statements = press.Statements(Plan(press.Read(request.Manuscript, progress)), progress) };

    private Plan Plan(ManuscriptCopy copy) => press.Plan(copy, request.Wanted, progress);
}
