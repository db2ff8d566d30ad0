using System.Buffers;
using System.Globalization;
using System.Text;

namespace Publish.Markup.Syntax;

/// <summary>Writes markup that is XML and HTML at once, straight into UTF-8.</summary>
/// <remarks>An element is begun, given its attributes, and closed by its first content. Empty elements other than HTML's void ones
/// get an end tag of their own: <c>&lt;span/&gt;</c> would swallow what follows it in a reader that parses HTML.</remarks>
public sealed class XhtmlWriter
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int length;
    private bool tagOpen;

    public int Length => length;

    /// <summary>Void elements end as HTML has it.</summary>
    public bool IsHtml { get; init; }

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Characters that XML 1.0 forbids (section 2.2) and that were written as U+FFFD instead.</summary>
    public int Replaced { get; private set; }

    public XhtmlWriter Begin(ReadOnlySpan<byte> element)
    {
        CloseTag();
        Put((byte)'<');
        Put(element);
        tagOpen = true;
        return this;
    }

    /// <summary>Writes nothing where the value is null.</summary>
    public XhtmlWriter Attribute(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return this;
        BeginAttribute(name);
        Escape(value);
        Put((byte)'"');
        return this;
    }

    public XhtmlWriter Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        BeginAttribute(name);
        Put(value);
        Put((byte)'"');
        return this;
    }

    public XhtmlWriter Attribute(ReadOnlySpan<byte> name, int value) =>
        Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A style of the element's own; empty for none.</summary>
    public XhtmlWriter Style(string declarations) => declarations.Length == 0 ? this : Attribute("style"u8, declarations);

    /// <summary>Ends an element that HTML calls void: <c>br</c>, <c>img</c>, <c>meta</c>.</summary>
    public XhtmlWriter Void()
    {
        Put(IsHtml ? ">"u8 : "/>"u8);
        tagOpen = false;
        return this;
    }

    public XhtmlWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        Escape(text);
        return this;
    }

    public XhtmlWriter End(ReadOnlySpan<byte> element)
    {
        CloseTag();
        Put("</"u8);
        Put(element);
        Put((byte)'>');
        return this;
    }

    /// <summary>A line's end between blocks, so that the files can be read.</summary>
    public XhtmlWriter Line()
    {
        CloseTag();
        Put((byte)'\n');
        return this;
    }

    /// <summary>Markup of our own, as it stands.</summary>
    public XhtmlWriter Raw(ReadOnlySpan<byte> markup)
    {
        CloseTag();
        Put(markup);
        return this;
    }

    /// <summary>An element that holds text alone, on a line of its own.</summary>
    public XhtmlWriter Leaf(ReadOnlySpan<byte> element, string text) => Begin(element).Text(text).End(element).Line();

    /// <summary>Puts a start tag of our own before the last character of the text that was just written.</summary>
    /// <returns>False, and nothing was done, where markup or a space stands last.</returns>
    public bool InsertBeforeLast(ReadOnlySpan<byte> tag)
    {
        CloseTag();
        var start = StartOfLast();
        if (start == length) return false;
        Span<byte> last = stackalloc byte[length - start];
        buffer.AsSpan(start..length).CopyTo(last);
        length = start;
        Put(tag);
        Put(last);
        return true;
    }

    // A character is a byte with those that continue it (RFC 3629), or an entity of ours.
    private int StartOfLast()
    {
        if (length == 0 || buffer[length - 1] is (byte)'>' or (byte)' ' or (byte)'\n') return length;
        var start = length - 1;
        while (start > 0 && (buffer[start] & 0xC0) == 0x80) start--;
        if (buffer[start] != (byte)';') return start;
        var entity = buffer.AsSpan(0, start).LastIndexOf((byte)'&');
        return entity >= start - 5 && entity >= 0 ? entity : start;
    }

    private void BeginAttribute(ReadOnlySpan<byte> name)
    {
        Put((byte)' ');
        Put(name);
        Put("=\""u8);
    }

    private void CloseTag()
    {
        if (!tagOpen) return;
        tagOpen = false;
        Put((byte)'>');
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(XmlCharacters.Special);
            if (plain < 0) plain = text.Length;
            PutPlain(text[..plain]);
            if (plain == text.Length) return;
            PutSpecial(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    private void PutPlain(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        Reserve(text.Length * 3);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void PutSpecial(char c)
    {
        switch (c)
        {
            case '&': Put("&amp;"u8); break;
            case '<': Put("&lt;"u8); break;
            case '>': Put("&gt;"u8); break;
            case '"': Put("&quot;"u8); break;
            default:
                Put("\uFFFD"u8);
                Replaced++;
                break;
        }
    }

    private void Put(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Reserve(int more)
    {
        if (length + more > buffer.Length) Grow(Math.Max(buffer.Length * 2, length + more));
    }

    // A file grows through a dozen sizes: the next file takes them over.
    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
