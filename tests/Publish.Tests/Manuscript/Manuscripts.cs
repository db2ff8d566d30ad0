using Publish.Manuscript;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Manuscript;

/// <summary>Makes manuscripts in a folder that goes away again.</summary>
internal sealed class TempManuscript : IDisposable
{
    private static int count;

    public TempManuscript(params ReadOnlySpan<(string Path, string Content)> files)
    {
        Folder = Path.Combine(Path.GetTempPath(), $"publish-test-{Environment.ProcessId}-{Interlocked.Increment(ref count)}", "my-zine");
        Directory.CreateDirectory(Folder);
        foreach (var (path, content) in files)
            Write(path, System.Text.Encoding.UTF8.GetBytes(content));
    }

    public string Folder { get; }

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public Outcome Read(string path = "")
    {
        var diagnostics = new DiagnosticBag();
        var files = ManuscriptReader.Read(Path.Combine(Folder, path), diagnostics);
        return new(files, diagnostics.Sorted());
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}

/// <summary>What came of reading a manuscript.</summary>
internal sealed record Outcome(ManuscriptFiles? Files, Seq<Diagnostic> Diagnostics)
{
    public Document Document => Files!.Document;

    public string Outline => DocumentOutline.Of(Document);

    public string Codes => string.Join(' ', Diagnostics.Select(d => d.Code));

    /// <summary>The only diagnostic of a code, as it is shown: "file:line:column CODE message".</summary>
    public string Shown(string code)
    {
        var one = Assert.Single(Diagnostics, d => d.Code == code);
        var file = Files?.Sources.Find(one.Span);
        var (line, column) = file?.Locate(one.Span.Start) ?? (0, 0);
        return FormattableString.Invariant($"{file?.Path ?? one.Path}:{line}:{column} {one.Severity} {one.Message}");
    }
}

/// <summary>Reads one Markdown text.</summary>
internal static class Reading
{
    /// <summary>As a manuscript with a title and the picture images/a.png.</summary>
    public static Outcome Of(string markdown)
    {
        using var manuscript = new TempManuscript(("zine.yaml", "title: T\n"), ("01.md", markdown));
        manuscript.Write("images/a.png", TempManuscript.Png);
        return manuscript.Read();
    }

    /// <summary>The blocks of a text without headings; there must be nothing to complain of.</summary>
    public static string Blocks(string markdown)
    {
        var outcome = Of(markdown);
        Assert.Equal("", string.Join('\n', outcome.Diagnostics.Select(d => $"{d.Code} {d.Message}")));
        return outcome.Document.Body.IsEmpty ? "" : DocumentOutline.Of(outcome.Document.Body[0].Blocks);
    }

    /// <summary>The inlines of a paragraph.</summary>
    public static string Line(string markdown)
    {
        var blocks = Blocks(markdown);
        Assert.StartsWith("p: ", blocks, StringComparison.Ordinal);
        return blocks[3..];
    }
}
