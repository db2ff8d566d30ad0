namespace Publish.Raster.Svg;

/// <summary>The rules of a drawing's style sheets that point at parts of it, by what their selectors end with. Where a selector asks for more, it is
/// taken to match: too much is counted rather than too little.</summary>
internal sealed class SvgSheet
{
    private const string Any = "*";

    private readonly Dictionary<string, List<(string Property, string Target)>> rules = new(StringComparer.Ordinal);

    public bool IsEmpty => rules.Count == 0;

    /// <summary>A rule may undo what an element sets for itself.</summary>
    public bool MayInherit { get; private set; }

    public void Add(string css)
    {
        css = WithoutComments(css);
        MayInherit |= SvgRules.MayInherit(css);
        var found = 0;
        for (var open = css.IndexOf('{'); open >= 0; open = css.IndexOf('{', open + 1))
        {
            var selectors = css[(css.AsSpan(0, open).LastIndexOfAny("{};") + 1)..open];
            var end = css.AsSpan(open + 1).IndexOfAny('{', '}');
            found += Add(selectors, end < 0 ? css[(open + 1)..] : css.Substring(open + 1, end));
        }

        var all = SvgReference.In(css).ToList();
        if (found == all.Count) return;
        // Braces or semicolons in strings: what the rules are cannot be told.
        foreach (var target in all)
            Add(Any, SvgReference.Unknown, target);
    }

    /// <summary>What the rules may set on an element.</summary>
    public IEnumerable<(string Property, string Target)> Of(string name, string id, string classes)
    {
        IEnumerable<string> keys = [Any, name, "#" + id, .. classes.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().Select(c => "." + c)];
        return keys.SelectMany(key => rules.GetValueOrDefault(key) ?? []);
    }

    /// <summary>The declarations of a <c>style</c>: names in lower case, and values.</summary>
    public static IEnumerable<(string Property, string Value)> Declarations(string css)
    {
        foreach (var declaration in css.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) yield return (declaration[..colon].Trim().ToLowerInvariant(), declaration[(colon + 1)..]);
        }
    }

    /// <returns>How many references there were.</returns>
    private int Add(string selectors, string declarations)
    {
        if (!declarations.Contains("url(", StringComparison.OrdinalIgnoreCase)) return 0;
        var found = 0;
        foreach (var (property, value) in Declarations(declarations))
        {
            foreach (var target in SvgReference.In(value))
            {
                found++;
                foreach (var key in Keys(selectors))
                    Add(key, property, target);
            }
        }

        return found;
    }

    private void Add(string key, string property, string target)
    {
        if (!rules.TryGetValue(key, out var list)) rules[key] = list = [];
        list.Add((property, target));
    }

    private static IEnumerable<string> Keys(string selectors) => selectors.Contains('(') || selectors.Contains('&') ? [Any] : selectors.Split(',').Select(KeyOf).Distinct();

    private static string KeyOf(string selector)
    {
        var last = selector.Split([' ', '\t', '\n', '\r', '>', '+', '~'], StringSplitOptions.RemoveEmptyEntries) is [.., var word] ? word : Any;
        var compound = last[(last.LastIndexOf('|') + 1)..];
        var plain = compound.IndexOfAny([':', '[']) is >= 0 and var cut ? compound[..cut] : compound;
        if (compound.Contains(']') && !compound.Contains('[')) return Any; // The selector was cut inside of its brackets.
        var id = plain.IndexOf('#');
        if (id >= 0) return "#" + plain[(id + 1)..].Split('.', '#')[0];
        var named = plain.Split('.');
        if (named.Length > 1) return "." + named[1];
        return named[0].Length > 0 ? named[0] : Any;
    }

    private static string WithoutComments(string css)
    {
        var result = new System.Text.StringBuilder(css.Length);
        var from = 0;
        while (css.IndexOf("/*", from, StringComparison.Ordinal) is >= 0 and var open)
        {
            result.Append(css.AsSpan(from, open - from)).Append(' ');
            var close = css.IndexOf("*/", open + 2, StringComparison.Ordinal);
            if (close < 0) return result.ToString();
            from = close + 2;
        }

        return result.Append(css.AsSpan(from)).ToString();
    }
}
