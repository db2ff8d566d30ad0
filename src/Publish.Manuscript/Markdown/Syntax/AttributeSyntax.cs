using System.Text;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Syntax;

/// <summary>Reads <c>{#id .class key=value key="a value"}</c>. Anything else in braces is plain text.</summary>
/// <remarks>A value in quotation marks may hold <c>\"</c>, and such marks around words of its own (<c>short="the "people's" land"</c>): its end is the mark
/// behind which the braces close or the next attribute begins. It may go over a line's end, which is a space then. Curly quotation marks, which
/// word processors put in, do as well as straight ones.</remarks>
internal ref struct AttributeSyntax
{
    private readonly ReadOnlySpan<char> text;
    private readonly List<string> classes = [];
    private readonly List<Model.Attribute> pairs = [];
    private readonly List<string> ids = [];
    private int at;

    private AttributeSyntax(ReadOnlySpan<char> text) => this.text = text;

    /// <param name="text">Begins with the opening brace; what follows the closing one does not matter.</param>
    /// <returns>Null where this is no list of attributes.</returns>
    public static TypedAttributes? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '{') return null;
        var syntax = new AttributeSyntax(text) { at = 1 };
        return syntax.ReadAll();
    }

    private TypedAttributes? ReadAll()
    {
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at >= text.Length) return null;
            if (text[at] == '}') break;
            if (!ReadOne()) return null;
        }
        var isEmpty = ids.Count == 0 && classes.Count == 0 && pairs.Count == 0;
        return isEmpty ? null : new(ids.FirstOrDefault(""), Seq.Of(classes), Seq.Of(pairs), at + 1) { OtherIds = Seq.Of(ids.Skip(1)) };
    }

    private bool ReadOne()
    {
        switch (text[at])
        {
            case '#':
                at++;
                var id = Name();
                if (id.Length > 0) ids.Add(id);
                return id.Length > 0;
            case '.':
                at++;
                var name = Name();
                if (name.Length > 0) classes.Add(name);
                return name.Length > 0;
            // As Pandoc has it, for a heading without a number.
            case '-' when at + 1 < text.Length && (text[at + 1] == '}' || char.IsWhiteSpace(text[at + 1])):
                at++;
                classes.Add("unnumbered");
                return true;
            default:
                return ReadPair();
        }
    }

    private bool ReadPair()
    {
        var key = Name();
        if (key.Length == 0 || at >= text.Length || text[at] != '=') return false;
        at++;
        var value = at < text.Length && Closing(text[at]) is { } closing ? Quoted(closing) : Bare();
        if (value is null) return false;
        pairs.Add(new(key, value));
        return true;
    }

    /// <summary>A letter or an underscore, then those, digits and <c>- . :</c>.</summary>
    private string Name()
    {
        var start = at;
        if (at < text.Length && (char.IsLetter(text[at]) || text[at] == '_'))
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.' or ':')) at++;
        return text[start..at].ToString();
    }

    private string? Bare()
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('}' or '"' or '=')) at++;
        return at == start ? null : text[start..at].ToString();
    }

    private string? Quoted(char closing)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == closing && EndsValue())
            {
                at++;
                return value.ToString();
            }
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is ('"' or '\'' or '\\' or '|')) at++;
            value.Append(text[at] == '\n' ? ' ' : text[at]);
        }
        return null;
    }

    /// <summary>Whether what follows a quotation mark can follow a value.</summary>
    private readonly bool EndsValue()
    {
        var next = at + 1;
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return text[next] == '}';
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length || text[next] is '}' or '#' or '.') return true;
        var key = next;
        while (next < text.Length && (char.IsLetterOrDigit(text[next]) || text[next] is '-' or '_' or '.' or ':')) next++;
        return next > key && next < text.Length && text[next] == '=';
    }

    private static char? Closing(char opening) => opening switch
    {
        '"' => '"',
        '\'' => '\'',
        '“' => '”',
        '„' => '“',
        _ => null,
    };
}
