using Publish.Fuzz.Judging;
using Publish.Press;
using Publish.Press.Output;

namespace Publish.Fuzz.Targets;

/// <summary>A manuscript one of whose files is not as it should be: read, planned, made, and what came out looked at.</summary>
/// <param name="Path">Of that file in the manuscript.</param>
/// <param name="Others">The files beside it, by their paths.</param>
/// <param name="Editions">What is made: all of them of one input in eight, of the others one; the dearest part of a small e-book is its cover, which says nothing of a damaged text.</param>
internal sealed record ManuscriptTarget(
    string Name, string Ending, string Path, IReadOnlyDictionary<string, byte[]> Others, IReadOnlyList<string> Editions, IReadOnlyList<string> Words, IReadOnlyList<byte[]> Seeds)
    : Target(Name, Ending, Words, Seeds)
{
    /// <summary>Covers are drawn for these.</summary>
    private static readonly string[] Dear = ["epub", "cover-picture"];

    private readonly Pressroom press = new();
    private readonly string[] quick = [.. Editions.Except(Dear)];
    private int taken;

    /// <summary>The file itself is the manuscript, and not the folder that it lies in.</summary>
    public bool IsAlone { get; init; }

    public override string? Take(byte[] input, string scratch)
    {
        foreach (var (path, bytes) in Others)
            if (!File.Exists(System.IO.Path.Combine(scratch, path))) Write(scratch, path, bytes);
        Write(scratch, Path, input);
        var manuscript = IsAlone ? System.IO.Path.Combine(scratch, Path) : scratch;
        var editions = Wanted(input);
        var (made, sink) = Make(manuscript, editions);
        if (MadeJudge.Of(made, sink.Files, input) is { } wrong) return wrong;
        return taken++ % 16 == 0 && MadeJudge.Difference(sink.Files, Make(manuscript, editions).Sink.Files) is { } other ? $"made twice, {other} is different" : null;
    }

    /// <summary>The same for the same input, so that what was found is found again.</summary>
    private IReadOnlyList<string> Wanted(byte[] input) => input.Length % 8 == 0 ? Editions : [quick[input.Length % 8 % quick.Length]];

    private (Made Made, MemorySink Sink) Make(string manuscript, IReadOnlyList<string> editions)
    {
        var sink = new MemorySink();
        return (press.Make(press.Plan(press.Read(manuscript), new() { Only = [.. editions] }), sink), sink);
    }

    private static void Write(string scratch, string path, byte[] bytes)
    {
        var full = System.IO.Path.Combine(scratch, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
