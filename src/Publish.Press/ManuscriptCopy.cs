using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press.Building;
using Publish.Press.Mending;

namespace Publish.Press;

/// <summary>A manuscript as the press has read it. It does not change, and any number of plans can be made for it.</summary>
public sealed class ManuscriptCopy
{
    internal ManuscriptCopy(string path, ManuscriptFiles? files, Seq<Diagnostic> problems) => (Path, Files, Problems) = (path, files, problems);

    /// <summary>A folder or a file, as it was named.</summary>
    public string Path { get; }

    /// <summary>What it says; null where nothing could be read.</summary>
    public Document? Document => Files?.Document;

    /// <summary>What is wrong so far, in the order of files and lines.</summary>
    public Seq<Diagnostic> Problems { get; }

    /// <summary>Its files as text, to show the lines that problems stand in.</summary>
    public SourceSet Sources => Files?.Sources ?? new();

    /// <summary>Full paths of files outside of the manuscript that it asks for, there or not.</summary>
    public IReadOnlyList<string> Outside => Files is null ? [] : OutsideFiles.Of(Path, Files.Document.Settings);

    /// <summary>What was mended before it was read, or would have been.</summary>
    public IReadOnlyList<MendedPlace> Mended { get; internal init; } = [];

    internal ManuscriptFiles? Files { get; }
}
