using System.Text;

namespace Publish.Markup.Linting;

/// <summary>What a finished file holds of ids, calls and notes.</summary>
public sealed class FoundNotes
{
    /// <summary>Where each id stands, in bytes.</summary>
    public Dictionary<string, int> Ids { get; } = new(StringComparer.Ordinal);

    public List<string> DoubledIds { get; } = [];

    public List<FoundCall> Calls { get; } = [];

    public List<FoundNote> Notes { get; } = [];

    /// <summary>Fragments of this file that links point at.</summary>
    public List<string> Fragments { get; } = [];

    /// <summary>Elements and attributes that must not be in a book at all.</summary>
    public List<string> Forbidden { get; } = [];

    /// <summary>What of the nesting is wrong first; null where every element is closed in its turn.</summary>
    public string? Unbalanced { get; private set; }

    public static FoundNotes In(ReadOnlySpan<byte> markup)
    {
        var found = new FoundNotes();
        var open = new OpenTags(markup);
        var reader = new TagReader(markup);
        FoundNote? note = null;
        while (reader.Read())
        {
            if (reader.IsEnd)
            {
                if (!open.Close(reader.Name)) found.Unbalanced ??= $"</{Text(reader.Name)}> closes nothing";
                if (note is not null && reader.Name.SequenceEqual("aside"u8)) found.Finish(ref note, markup, reader.Start);
                continue;
            }

            found.Take(ref reader, markup);
            if (reader.Name.SequenceEqual("aside"u8) && !IsBox(ref reader)) note = Begin(ref reader, open);
            else if (note is { BackLink: null } && reader.Name.SequenceEqual("a"u8)) note = note with { BackLink = Fragment(ref reader), BackLinkRole = Text(reader.Attribute("role"u8)) };
            if (!reader.IsVoid) open.Open(reader.Start, reader.Name);
        }

        if (open.Innermost is { IsEmpty: false } left) found.Unbalanced ??= $"<{Text(left)}> is never closed";
        return found;
    }

    /// <summary>A text in a box, and no note.</summary>
    private static bool IsBox(ref TagReader reader) =>
        reader.Attribute("class"u8) is var look && (look.StartsWith("sidebar"u8) || look.StartsWith("recipe"u8) || look.StartsWith("pull-quote"u8));

    private void Take(ref TagReader reader, ReadOnlySpan<byte> markup)
    {
        if (IsForbidden(reader.Name)) Forbidden.Add("<" + Text(reader.Name) + ">");
        if (!reader.HasAttributes) return;
        if (Text(reader.Attribute("id"u8)) is { Length: > 0 } id && !Ids.TryAdd(id, reader.Start)) DoubledIds.Add(id);
        if (reader.HasAttributeLike("on"u8)) Forbidden.Add(Text(reader.Name) + " with an event");
        if (reader.Attribute("src"u8) is var source && source.IndexOf("//"u8) >= 0 && !source.StartsWith("data:image/"u8)) Forbidden.Add(Text(source));
        if (reader.Name.SequenceEqual("link"u8) && reader.Attribute("href"u8) is var sheet && sheet.IndexOf("//"u8) >= 0 && !sheet.StartsWith("data:text/css;"u8)) Forbidden.Add(Text(sheet));
        if (reader.Name.SequenceEqual("a"u8)) TakeLink(ref reader, markup);
    }

    private static bool IsForbidden(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("script"u8) || name.SequenceEqual("iframe"u8) || name.SequenceEqual("object"u8)
        || name.SequenceEqual("embed"u8) || name.SequenceEqual("form"u8) || name.SequenceEqual("base"u8);

    private void TakeLink(ref TagReader reader, ReadOnlySpan<byte> markup)
    {
        if (Fragment(ref reader) is { } fragment) Fragments.Add(fragment);
        var hasRole = reader.Attribute("role"u8).SequenceEqual("doc-noteref"u8);
        var hasType = reader.Attribute("epub:type"u8).SequenceEqual("noteref"u8);
        if (!hasRole && !hasType) return;
        var content = markup[reader.End..];
        var end = content.IndexOf("</a>"u8);
        Calls.Add(new(Fragment(ref reader) ?? "", reader.Start, HasTags(content[..Math.Max(0, end)]), hasRole && hasType));
    }

    private void Finish(ref FoundNote? note, ReadOnlySpan<byte> markup, int end)
    {
        var content = markup[note!.ContentStart..end];
        var link = content.IndexOf("</a>"u8);
        var rest = link < 0 ? content : content[(link + 4)..];
        Notes.Add(note with { Characters = CharactersIn(content), IsBare = CharactersIn(rest) == 0 && rest.IndexOf("<img"u8) < 0 });
        note = null;
    }

    private static FoundNote Begin(ref TagReader reader, OpenTags open) => new(
        Text(reader.Attribute("id"u8)), reader.Start, reader.End,
        reader.Attribute("epub:type"u8).SequenceEqual("footnote"u8) && reader.Attribute("role"u8).SequenceEqual("doc-footnote"u8),
        open.Contains("li"u8) || open.Contains("ol"u8) || open.Contains("ul"u8));

    // Kobo's own spans are no hindrance to Kobo.
    private static bool HasTags(ReadOnlySpan<byte> content) =>
        content.IndexOf((byte)'<') >= 0 && content.IndexOf("koboSpan"u8) < 0;

    private static string? Fragment(ref TagReader reader)
    {
        var address = reader.Attribute("href"u8);
        return !address.IsEmpty && address[0] == (byte)'#' ? Text(address[1..]) : null;
    }

    private static int CharactersIn(ReadOnlySpan<byte> markup)
    {
        var count = 0;
        var inTag = false;
        foreach (var b in markup)
        {
            if (b == (byte)'<') inTag = true;
            else if (b == (byte)'>') inTag = false;
            else if (!inTag && (b & 0xC0) != 0x80 && b != (byte)'\n') count++;
        }

        return count;
    }

    private static string Text(ReadOnlySpan<byte> value) => value.IsEmpty ? "" : Encoding.UTF8.GetString(value);
}

/// <param name="Target">The id that it points at, in the same file; empty where it points elsewhere.</param>
/// <param name="HasTags">There is more in the link than text.</param>
/// <param name="HasShape">It carries both the type and the role of a call.</param>
public sealed record FoundCall(string Target, int Position, bool HasTags, bool HasShape);

/// <param name="HasShape">Both the type and the role of a footnote are on the element itself.</param>
/// <param name="InList">It stands inside a list.</param>
public sealed record FoundNote(string Id, int Position, int ContentStart, bool HasShape, bool InList)
{
    public int Characters { get; init; }

    /// <summary>It says nothing beyond its way back.</summary>
    public bool IsBare { get; init; }

    /// <summary>Where the first link leads in the same file; null where it has none.</summary>
    public string? BackLink { get; init; }

    public string BackLinkRole { get; init; } = "";
}

/// <summary>The elements that are open at a place of some markup, known by where their names stand in it.</summary>
internal readonly ref struct OpenTags(ReadOnlySpan<byte> markup)
{
    private readonly ReadOnlySpan<byte> markup = markup;
    private readonly Stack<(int Start, int Length)> names = new();

    /// <summary>The name of the one opened last; empty where none is open.</summary>
    public ReadOnlySpan<byte> Innermost => names.TryPeek(out var name) ? NameAt(name) : default;

    /// <param name="start">Where the tag begins, in bytes.</param>
    public void Open(int start, ReadOnlySpan<byte> name) => names.Push((start + 1, name.Length));

    /// <returns>False where it is not the one that was opened last.</returns>
    public bool Close(ReadOnlySpan<byte> name) => names.TryPop(out var open) && NameAt(open).SequenceEqual(name);

    public bool Contains(ReadOnlySpan<byte> name)
    {
        foreach (var open in names)
            if (NameAt(open).SequenceEqual(name)) return true;
        return false;
    }

    private ReadOnlySpan<byte> NameAt((int Start, int Length) name) => markup.Slice(name.Start, name.Length);
}
