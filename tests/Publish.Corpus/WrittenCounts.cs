using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Publish.Manuscript.Importing.Accounts;

namespace Publish.Corpus;

/// <summary>Words and calls of notes of FB2 and RTF, on the file itself and by rules of its own.</summary>
/// <remarks>Left out are: of FB2 all but its bodies, signs of calls, and titles of notes, which are their numbers; of RTF all that is set aside (<c>\*</c>, tables of fonts, colours and styles, information, pictures, instructions of fields) and signs of calls.</remarks>
internal static class WrittenCounts
{
    private static readonly HashSet<string> Runs = ["strong", "emphasis", "strikethrough", "sub", "sup", "code", "a", "style", "image"];

    private static readonly HashSet<string> Aside = ["fonttbl", "colortbl", "stylesheet", "info", "pict", "fldinst", "listtext", "pntext", "header", "footer", "generator", "listtable", "listoverridetable"];

    public static (int Words, int Notes) Of(string path) => Path.GetExtension(path) == ".fb2" ? OfBook(XDocument.Load(path, LoadOptions.PreserveWhitespace)) : OfRichText(File.ReadAllText(path, Encoding.Latin1));

    /// <summary>False for FB2 with words outside of all paragraphs, as pandoc makes it of some verse: no reader need show them.</summary>
    public static bool IsSound(string path) => Path.GetExtension(path) != ".fb2" || !XDocument.Load(path).Descendants().Any(element => element.Name.LocalName is "section" or "cite" && element.Nodes().OfType<XText>().Any(text => WordTally.Of(text.Value) > 0));

    private static (int Words, int Notes) OfBook(XDocument book)
    {
        var calls = book.Descendants().Where(element => element.Name.LocalName == "a" && (string?)element.Attribute("type") == "note").ToList();
        foreach (var call in calls) call.Remove();
        var words = 0;
        foreach (var body in book.Root!.Elements().Where(element => element.Name.LocalName == "body"))
        {
            if ((string?)body.Attribute("name") is "notes" or "comments") body.Descendants().Where(element => element.Name.LocalName == "title").Remove();
            foreach (var element in body.DescendantsAndSelf().Where(element => !Runs.Contains(element.Name.LocalName)).ToList())
            {
                element.AddBeforeSelf(new XText(" "));
                element.AddAfterSelf(new XText(" "));
            }
            words += WordTally.Of(body.Value);
        }
        return (words, calls.Count);
    }

    private static (int Words, int Notes) OfRichText(string rtf)
    {
        var (words, notes, text, at) = (0, 0, new StringBuilder(), 0);
        var around = new Stack<(bool IsAside, StringBuilder? Outer)>();
        var isAside = false;
        while (at < rtf.Length)
        {
            var c = rtf[at++];
            if (c == '{') around.Push((isAside, null));
            else if (c == '}')
            {
                var (wasAside, outer) = around.Pop();
                if (outer is not null) End(outer);
                isAside = wasAside;
            }
            else if (c is '\r' or '\n') continue;
            else if (c != '\\') Add(c.ToString());
            else if (!char.IsAsciiLetter(rtf[at]))
            {
                var sign = rtf[at++];
                if (sign == '\'')
                {
                    Add(((char)int.Parse(rtf.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
                    at += 2;
                }
                else if (sign == '*') isAside = true;
                else Add(sign is '~' ? " " : sign is '-' ? "" : sign.ToString());
            }
            else Word();
        }
        words += WordTally.Of(text.ToString());
        return (words, notes);

        void Add(string more)
        {
            if (!isAside) text.Append(more);
        }

        // A note's words are its own, and those around it go on behind it.
        void End(StringBuilder outer)
        {
            words += WordTally.Of(text.ToString());
            text = outer;
        }

        void Word()
        {
            var start = at;
            while (char.IsAsciiLetter(rtf[at])) at++;
            var word = rtf[start..at];
            start = at;
            if (rtf[at] == '-') at++;
            while (char.IsAsciiDigit(rtf[at])) at++;
            var number = int.TryParse(rtf.AsSpan(start, at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
            if (rtf[at] == ' ') at++;
            if (Aside.Contains(word)) isAside = true;
            else if (word == "u")
            {
                Add(((char)(ushort)number).ToString());
                // One sign for those who know no Unicode.
                at += rtf[at] == '\\' ? 4 : 1;
            }
            else if (word == "footnote" && !around.Peek().IsAside)
            {
                notes++;
                around.Pop();
                around.Push((false, text));
                (text, isAside) = (new(), false);
            }
            else if (word is "par" or "line" or "tab" or "cell" or "row" or "page" or "sect") Add(" ");
            else if (word is "emdash" or "endash" or "lquote" or "rquote" or "ldblquote" or "rdblquote" or "bullet") Add("\u2014");
        }
    }
}
