using System.Text;
using Publish.Fuzz.Judging;
using Publish.Press;
using Publish.Press.Output;

namespace Publish.Fuzz.Targets;

/// <summary>A whole folder as one input: <c>=== path</c> and the file's text, one after the other; every edition is made.</summary>
internal sealed record FolderTarget(string Name, IReadOnlyDictionary<string, byte[]> Others, IReadOnlyList<string> Editions, IReadOnlyList<string> Words, IReadOnlyList<byte[]> Seeds)
    : Target(Name, ".folder", Words, Seeds)
{
    private const string Mark = "=== ";

    private readonly Pressroom press = new();

    public override string? Take(byte[] input, string scratch)
    {
        foreach (var old in Directory.GetFileSystemEntries(scratch))
            if (File.Exists(old)) File.Delete(old); else Directory.Delete(old, recursive: true);
        foreach (var (path, bytes) in Others.Concat(Files(input)))
        {
            var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(scratch, path));
            // A name that leads elsewhere, or that this disk does not take, is not what is tried here.
            if (!full.StartsWith(scratch + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) || path.Length > 100) continue;
            try
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, bytes);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
            {
            }
        }
        var sink = new MemorySink();
        return MadeJudge.Of(press.Make(press.Plan(press.Read(scratch), new() { Only = [.. Editions] }), sink), sink.Files, input);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Files(byte[] input)
    {
        var path = "";
        var text = new StringBuilder();
        foreach (var line in Encoding.Latin1.GetString(input).Split('\n'))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                continue;
            }
            if (path.Length > 0) yield return new(path, Encoding.Latin1.GetBytes(text.ToString()));
            path = string.Concat(line[Mark.Length..].Where(letter => letter is not ('\0' or '\\' or ':')));
            text.Clear();
        }
        if (path.Length > 0) yield return new(path, Encoding.Latin1.GetBytes(text.ToString()));
    }
}
