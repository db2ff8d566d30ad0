using System.Globalization;
using System.Text.RegularExpressions;
using Publish.Manuscript.Drafting;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Muse;

/// <summary><c>[[address][words]]</c>: a link, a place in the text, or a picture.</summary>
internal static partial class MuseLinks
{
    private const string Page = "??";

    private static readonly LossKind NoAddress = new("link of another program", "its words are kept");

    public static IEnumerable<Inline> Read(string address, string? words, MuseReading reading, SourceSpan span)
    {
        if (MusePicture.Of(address) is { } picture)
        {
            var caption = words is null ? [] : new MuseInlines(reading, span).Read(words);
            return reading.Pictures.InLine(picture, caption, span);
        }
        reading.Draft.Ledger.Links++;
        Seq<Inline> content = words is null ? [] : new MuseInlines(reading, span).Read(words);
        if (address[0] == '#' && MuseElements.NameOf(address) is { Length: > 0 } target) return ToPlace(target, content, address, span);
        Seq<Inline> shown = content.IsEmpty ? [new Text(address) { Span = span }] : content;
        if (UrlSyntax.IsAllowed(UrlSyntax.Scheme(address))) return [new Link(UrlSyntax.Clean(address), shown) { Span = span }];
        if (Bare().IsMatch(address)) return [new Link("https://" + UrlSyntax.Clean(address), shown) { Span = span }];
        reading.Lose(NoAddress, address);
        return shown;
    }

    /// <summary><c>[[#place][see page ??]]</c>: print puts the page's number for the question marks.</summary>
    private static IEnumerable<Inline> ToPlace(string target, Seq<Inline> content, string typed, SourceSpan span)
    {
        if (content is [Text { Value: var words }] && words.IndexOf(Page, StringComparison.Ordinal) is >= 0 and var at)
        {
            if (at > 0) yield return new Text(words[..at]) { Span = span };
            yield return new CrossReference(target, [], ReferenceForm.PageNumber) { Span = span };
            if (at + 2 < words.Length) yield return new Text(words[(at + 2)..]) { Span = span };
            yield break;
        }
        Seq<Inline> shown = content.IsEmpty ? [new Text(typed[1..]) { Span = span }] : content;
        yield return new CrossReference(target, shown, ReferenceForm.SeePage) { Span = span };
    }

    [GeneratedRegex(@"^www\.[^\s/]+\.[a-z]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}

/// <summary><c>name.png 50 r a90</c>.</summary>
/// <param name="Width">In hundredths of the measure; 0 where it is not said.</param>
/// <param name="Side">'l' and 'r' at a side, 'f' on a page of its own; '\0' for none.</param>
/// <param name="Turn">In degrees, as the hands of a clock go.</param>
internal sealed partial record MusePicture(string Path, int Width, char Side, int Turn)
{
    /// <summary>Null for an address that is no picture. Names with underscores are links to AmuseWiki, and pictures to whoever typed them.</summary>
    public static MusePicture? Of(string address)
    {
        if (Shape().Match(address) is not { Success: true } shape) return null;
        var (width, side, turn) = (0, '\0', 0);
        foreach (var word in shape.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] is 'a' or 'A') turn = int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture);
            else if (word.AsSpan().TrimEnd("lrf") is { IsEmpty: false } digits) width = int.Parse(digits, CultureInfo.InvariantCulture);
            if (word[^1] is 'l' or 'r' or 'f') side = word[^1];
        }
        if (width == 0 && side is ('l' or 'r')) width = 50;
        return new(shape.Groups[1].Value, Math.Min(width, 100), side, turn);
    }

    [GeneratedRegex(@"^([0-9A-Za-z][0-9A-Za-z/_.-]*\.(?:png|jpe?g))((?: +(?:[0-9]{1,3}|[lrf]|a(?:90|180|270)|[0-9]{1,3}[lrf]?))*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
