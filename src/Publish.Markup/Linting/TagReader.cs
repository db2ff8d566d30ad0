namespace Publish.Markup.Linting;

/// <summary>Reads finished markup tag by tag, knowing nothing of who wrote it.</summary>
public ref struct TagReader(ReadOnlySpan<byte> markup)
{
    private readonly ReadOnlySpan<byte> markup = markup;
    private ReadOnlySpan<byte> tag;
    private int position;

    /// <summary>Without the slash of an end tag.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Closes itself, or is an element of HTML that never is closed.</summary>
    public bool IsVoid { get; private set; }

    public readonly bool HasAttributes => Name.Length < tag.Length;

    /// <summary>Where the tag begins, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>Where the tag ends, in bytes.</summary>
    public readonly int End => position;

    /// <summary>Goes on to the next tag; declarations and comments are passed over.</summary>
    public bool Read()
    {
        while (true)
        {
            var open = markup[position..].IndexOf((byte)'<');
            if (open < 0) return false;
            Start = position + open;
            var close = markup[Start..].IndexOf((byte)'>');
            if (close < 0) return false;
            position = Start + close + 1;
            tag = markup[(Start + 1)..(position - 1)];
            if (tag.IsEmpty || tag[0] is (byte)'?' or (byte)'!') continue;
            Take();
            return true;
        }
    }

    /// <summary>As it stands in the markup; empty where there is none.</summary>
    public readonly ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> name)
    {
        var rest = tag;
        while (TakeAttribute(ref rest, out var found, out var value))
            if (found.SequenceEqual(name)) return value;
        return default;
    }

    /// <summary>Whether any attribute's name begins so.</summary>
    public readonly bool HasAttributeLike(ReadOnlySpan<byte> start)
    {
        var rest = tag;
        while (TakeAttribute(ref rest, out var found, out _))
            if (found.StartsWith(start)) return true;
        return false;
    }

    private void Take()
    {
        IsEnd = tag[0] == (byte)'/';
        var name = IsEnd ? tag[1..] : tag;
        var end = name.IndexOfAny((byte)' ', (byte)'/');
        Name = end < 0 ? name : name[..end];
        IsVoid = tag[^1] == (byte)'/' || (Name.Length <= 5 && IsNeverClosed(Name));
    }

    /// <summary>Of HTML's void elements those that are written here.</summary>
    private static bool IsNeverClosed(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("br"u8) || name.SequenceEqual("img"u8) || name.SequenceEqual("hr"u8) || name.SequenceEqual("meta"u8) || name.SequenceEqual("link"u8) || name.SequenceEqual("input"u8);

    private static bool TakeAttribute(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        var equals = rest.IndexOf("=\""u8);
        if (equals < 0) return false;
        name = rest[..equals];
        name = name[(name.LastIndexOf((byte)' ') + 1)..];
        rest = rest[(equals + 2)..];
        var end = rest.IndexOf((byte)'"');
        if (end < 0) return false;
        value = rest[..end];
        rest = rest[(end + 1)..];
        return true;
    }
}
