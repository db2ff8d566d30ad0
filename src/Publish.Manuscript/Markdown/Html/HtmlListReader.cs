using System.Globalization;
using AngleSharp.Dom;
using Publish.Manuscript.Drafting;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Html;

/// <summary>Lists of HTML.</summary>
internal static class HtmlListReader
{
    public static ListBlock Read(IElement list, HtmlFragmentReader reader)
    {
        var items = new List<ListItem>();
        foreach (var child in list.Children)
            items.Add(new ListItem(reader.Nested(child)));
        var kind = list.LocalName == "ul" ? ListKind.Bullet : Kind(list.GetAttribute("type"));
        var hasStart = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        return new ListBlock(kind, kind != ListKind.Bullet && hasStart ? start : 1, list.QuerySelectorAll("li > p").Length == 0, Seq.Of(items));
    }

    /// <summary>Where a term says nothing, what it would mean stands by itself.</summary>
    public static Block? ReadDefinitions(IElement list, HtmlFragmentReader reader)
    {
        var items = new List<Definition>();
        foreach (var child in list.Children)
        {
            var last = items.Count == 0 ? null : items[^1];
            if (child.LocalName == "dd" && last is not null) items[^1] = last with { Descriptions = last.Descriptions.Add(reader.Nested(child)) };
            else if (last is { Descriptions.IsEmpty: true }) items[^1] = last with { Terms = last.Terms.Add(reader.Line(child)) };
            else items.Add(new Definition([reader.Line(child)], []));
        }
        return items.Count == 0 ? null : items.Exists(item => item.Terms.All(term => term.IsEmpty)) ? new Division(DivisionKind.Plain, BlockCanon.Loose(items.ConvertAll(item => item with { Terms = Seq.Of(item.Terms.Where(term => !term.IsEmpty)) }))) : new DefinitionList(Seq.Of(items));
    }

    private static ListKind Kind(string? type) => type switch
    {
        "a" => ListKind.LowerAlpha,
        "A" => ListKind.UpperAlpha,
        "i" => ListKind.LowerRoman,
        "I" => ListKind.UpperRoman,
        _ => ListKind.Decimal,
    };
}
