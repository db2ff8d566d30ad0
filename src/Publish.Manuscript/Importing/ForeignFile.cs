namespace Publish.Manuscript.Importing;

/// <summary>A file that is no text, known by its first bytes whatever it is called.</summary>
/// <param name="Name">With its article: "a Word document (.docx)".</param>
/// <param name="Advice">How what it holds gets into a zine.</param>
public sealed record ForeignFile(string Name, string Advice)
{
    /// <summary>Null for what may be a text.</summary>
    /// <param name="bytes">The whole file, or as much of its head as is at hand.</param>
    public static ForeignFile? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var kind in ForeignKinds.All)
            if (kind.IsSignature(bytes)) return kind.File;
        return null;
    }

    /// <summary>The same by a name alone: for files that nobody looks into.</summary>
    public static ForeignFile? OfName(string name)
    {
        var end = Path.GetExtension(name);
        if (end.Length == 0) return null;
        foreach (var kind in ForeignKinds.All)
            if (kind.Extensions.Contains(end, StringComparer.OrdinalIgnoreCase)) return kind.File;
        return null;
    }
}
