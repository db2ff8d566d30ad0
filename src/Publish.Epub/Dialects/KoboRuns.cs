using System.Buffers;
using System.Globalization;
using Publish.Markup.Syntax;

namespace Publish.Epub.Dialects;

/// <summary>Puts each sentence into a span with the id <c>kobo.P.S</c>, by which Kobo's readers keep places, highlights and notes.</summary>
/// <remarks>As Kobo's own files have it (kepubify, kepub/transform.go, observed on books of theirs): P counts paragraphs, headings, lists and
/// tables that hold text, and pictures; S counts the sentences in them; a sentence ends after full stops, exclamation and question marks, at
/// most one quotation mark and white space. A span never reaches over an element's edge.</remarks>
internal sealed class KoboRuns(XhtmlWriter xml) : Runs(xml)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?");

    private int paragraph;
    private int segment;
    private bool startsAnew;

    public override void StartParagraph() => startsAnew = true;

    public override void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = FirstSentence(text);
            if (startsAnew) NextParagraph();
            BeginSpan();
            Xml.Text(text[..length]).End("span"u8);
            text = text[length..];
        }
    }

    public override void BeginPicture()
    {
        NextParagraph();
        BeginSpan();
    }

    public override void EndPicture() => Xml.End("span"u8);

    /// <summary>The length of the first sentence, with the white space after it.</summary>
    internal static int FirstSentence(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (true)
        {
            var end = text[i..].IndexOfAny(Ends);
            if (end < 0) return text.Length;
            i += end;
            while (i < text.Length && Ends.Contains(text[i])) i++;
            if (i < text.Length && IsClosing(text[i])) i++;
            if (i < text.Length && !IsSpace(text[i])) continue;
            while (i < text.Length && IsSpace(text[i])) i++;
            return i;
        }
    }

    private static bool IsClosing(char c) => c is '\'' or '"' or '”' or '’' or '“' or '…';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private void NextParagraph()
    {
        paragraph++;
        segment = 0;
        startsAnew = false;
    }

    private void BeginSpan() => Xml.Begin("span"u8).Attribute("class"u8, "koboSpan"u8)
        .Attribute("id"u8, string.Create(CultureInfo.InvariantCulture, $"kobo.{paragraph}.{++segment}"));
}
