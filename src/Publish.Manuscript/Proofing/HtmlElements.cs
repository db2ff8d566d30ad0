using System.Collections.Frozen;

namespace Publish.Manuscript.Proofing;

/// <summary>The names of HTML's elements, old ones included. What else stands in angle brackets may well be the writer's own words.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Names = (
        "a abbr acronym address area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup "
        + "data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
        + "hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup option "
        + "output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg "
        + "table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Has(string name) => Names.Contains(name);
}
