using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript;

/// <summary>The YAML between two lines of three hyphens at the head of a Markdown file.</summary>
/// <param name="Yaml">The range of the YAML, in UTF-16 units.</param>
/// <param name="End">Where the Markdown begins.</param>
internal readonly record struct YamlFrontMatter(Range Yaml, int End)
{
    private const int LongestKey = 12;

    /// <summary>The file has none. A line of hyphens with a blank line behind it is a pause in the text.</summary>
    public static YamlFrontMatter None => default;

    /// <summary>It is begun and never ended.</summary>
    public bool IsOpen => End < 0;

    public bool IsNone => End == 0;

    /// <summary>It is TOML, as Hugo has it: the range of that, and <see cref="Yaml"/> is empty.</summary>
    public Range? Toml { get; private init; }

    /// <summary>What is written in it; null, with a diagnostic, where that cannot be read, and where there is nothing.</summary>
    public SettingMap? Read(string text, int file, DiagnosticBag diagnostics)
    {
        if (IsNone || IsOpen) return null;
        return Toml is { } toml
            ? TomlTree.Parse(text[toml], toml.Start.Value, file, diagnostics)
            : SettingTree.Parse(text[Yaml], Yaml.Start.Value, file, diagnostics);
    }

    /// <summary>Blank lines and remarks of the writer's may stand above it, where what stands between the hyphens is keys.</summary>
    public static YamlFrontMatter Find(ReadOnlySpan<char> text)
    {
        var at = Above(text);
        if (at == 0) return At(text);
        var found = At(text[at..]);
        if (found.IsNone || found.IsOpen || (found.Toml is null && !LooksLikeKeys(text[at..][found.Yaml]))) return None;
        return found.Toml is { } toml ? found with { Toml = Behind(toml, at), End = found.End + at } : new(Behind(found.Yaml, at), found.End + at);
    }

    /// <summary>The length of what may stand above the hyphens.</summary>
    private static int Above(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var rest = text[at..];
            if (char.IsWhiteSpace(rest[0]) || rest[0] == '\uFEFF') at++;
            else if (rest.StartsWith("<!--", StringComparison.Ordinal) && rest.IndexOf("-->", StringComparison.Ordinal) is > 0 and var end) at += end + 3;
            else break;
        }
        return at > 0 && text[at - 1] != '\n' && at < text.Length && text[at - 1] != '\uFEFF' ? 0 : at;
    }

    private static YamlFrontMatter At(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("+++\n", StringComparison.Ordinal)) return InToml(text);
        if (!text.StartsWith("---", StringComparison.Ordinal)) return None;
        var start = NextLine(text, 0);
        if (!text[3..start].IsWhiteSpace() || start >= text.Length || text[start] == '\n') return None;
        for (var line = start; line < text.Length;)
        {
            var next = NextLine(text, line);
            if (text[line..next].TrimEnd() is "---" or "...") return new(start..line, next);
            line = next;
        }
        return LooksLikeKeys(text[start..]) ? new(default, -1) : None;
    }

    /// <summary>"title: …" or "authors: …" in the first line of a text that has no front matter: the key; null for other words.</summary>
    public static string? KeyWithoutFence(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart("\n \uFEFF").Length;
        var colon = text.IndexOf(": ", start, Math.Min(text.Length - start, LongestKey), StringComparison.Ordinal);
        return colon > start && text[start..colon].ToLowerInvariant() is "title" or "subtitle" or "author" or "authors" ? text[start..colon] : null;
    }

    private static YamlFrontMatter InToml(ReadOnlySpan<char> text)
    {
        for (var line = 4; line < text.Length; line = NextLine(text, line))
        {
            var next = NextLine(text, line);
            if (text[line..next].TrimEnd() is "+++") return new(default, next) { Toml = 4..line };
        }
        return None;
    }

    private static Range Behind(Range range, int at) => (range.Start.Value + at)..(range.End.Value + at);

    private static int NextLine(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOf('\n') is >= 0 and var end ? from + end + 1 : text.Length;

    private static bool LooksLikeKeys(ReadOnlySpan<char> text)
    {
        var line = text[..NextLine(text, 0)];
        var colon = line.IndexOf(": ");
        return colon > 0 && line[..colon].IndexOf(' ') < 0;
    }
}
