using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Acceptance.Tags;

internal sealed partial class ManuscriptWords : IInlineVisitor<bool>
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    private bool wasCall;

    private void Say(Seq<Inline> content)
    {
        foreach (var inline in content) In(inline.Attributes.Language, () => inline.Accept(this));
    }

    bool IInlineVisitor<bool>.Visit(Text inline) => Words(inline, inline.Value);

    bool IInlineVisitor<bool>.Visit(Styled inline) => All(inline.Content);

    bool IInlineVisitor<bool>.Visit(Code inline) => Words(inline, inline.Value);

    bool IInlineVisitor<bool>.Visit(Comment inline) => true;

    bool IInlineVisitor<bool>.Visit(SourcePage inline) => true;

    bool IInlineVisitor<bool>.Visit(Locators inline)
    {
        Made(SpokenWord.PageNumber.ToString());
        return true;
    }

    bool IInlineVisitor<bool>.Visit(LineBreak inline)
    {
        words.Part();
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Link inline)
    {
        All(inline.Content);
        var shown = Address(inline.Url);
        if (PlainText.WithoutNotes(inline.Content) is var called && (called == inline.Url || called == shown)) return true;
        if (inNote) Made($" ({shown})");
        else Call(1_000_000 + links++, [new Paragraph([new Text(shown)])], isFirst: true);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(CrossReference inline)
    {
        if (inline.Form == ReferenceForm.PageNumber)
        {
            Made(SpokenWord.PageNumber.ToString());
            return true;
        }
        if (inline.Content.IsEmpty) Made(titles.GetValueOrDefault(inline.Target, inline.Target));
        else All(inline.Content);
        // "See page 7", where the link's own word says that it is a page.
        if (inline.Form == ReferenceForm.SeePage) Made(inline.Content is [Text { Value: "page" or "p." }] ? $" {SpokenWord.PageNumber}" : $" ({terms.SeePage}{SpokenWord.PageNumber})");
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Note inline)
    {
        Call(NumberOf(inline.Number), inline.Content, isFirst: true);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(TermUse inline)
    {
        All(inline.Content);
        if (inline.Call == TermCall.None || inline.Number == 0) return true;
        var entry = document.Glossary.Entries.FirstOrDefault(one => one.Id == inline.Entry);
        var isFirst = inline.Call == TermCall.First && entry is not null && !told.Contains(inline.Number);
        Call(NumberOf(inline.Number), entry?.PrintNote ?? [], isFirst);
        return true;
    }

    bool IInlineVisitor<bool>.Visit(Image inline)
    {
        wasCall = false;
        Picture(inline);
        return true;
    }

    private bool All(Seq<Inline> content)
    {
        Say(content);
        return true;
    }

    private bool Words(Node node, string text)
    {
        wasCall = false;
        words.Say(text, language, at => lines.Of(node, text, at) is { Length: > 0 } known ? known : place);
        return true;
    }

    /// <summary>Two calls side by side have a comma between them.</summary>
    private void Call(int number, Seq<Block> content, bool isFirst)
    {
        Made((wasCall ? ",\u202F" : "") + Shown(number));
        wasCall = true;
        if (!isFirst) return;
        told.Add(number);
        waiting.Add((number, content));
    }

    private int NumberOf(int given)
    {
        last = given > 0 ? Math.Max(given, last) : last + 1;
        return given > 0 ? given : last;
    }

    /// <summary>Addresses of links are counted by letters.</summary>
    private static string Shown(int number)
    {
        if (number < 1_000_000) return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ListMarks.Number(ListKind.LowerAlpha, number - 1_000_000 + 1);
    }

    private static string Address(string url) =>
        Array.Find(Schemes, scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } scheme ? url[scheme.Length..].TrimEnd('/') : url;
}
