using System.Text.RegularExpressions;

namespace Publish.Manuscript.WebPages;

/// <summary>Sheets of CSS, as far as they say what a thing is: selectors of names, classes and ids, with what stands around them.</summary>
internal sealed partial class WebSheet
{
    private const int MostRules = 20_000;
    private const int Longest = 2 * 1024 * 1024;

    private readonly Dictionary<string, List<Rule>> byKey = new(StringComparer.Ordinal);
    private readonly List<Rule> found = [];
    private int count;

    public bool IsEmpty => count == 0;

    public void Add(string css)
    {
        if (css.Length > Longest) return;
        css = Remark().Replace(css, "");
        var at = 0;
        while (at < css.Length && count < MostRules)
        {
            var open = css.IndexOf('{', at);
            if (open < 0) return;
            var head = css[at..open].Trim();
            var semicolon = head.LastIndexOf(';');
            if (semicolon >= 0) head = head[(semicolon + 1)..].Trim();
            if (head.StartsWith('@'))
            {
                at = head.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && IsForScreens(head) ? open + 1 : End(css, open) + 1;
                continue;
            }
            var close = css.IndexOf('}', open);
            if (close < 0) return;
            AddRule(head.TrimStart('}').Trim(), css[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>What the sheets and its own attribute say of an element.</summary>
    public WebStyle Of(WebNode node)
    {
        var style = WebStyle.None;
        if (count > 0)
        {
            found.Clear();
            Find(node.Name, node);
            foreach (var name in node.Classes) Find("." + name, node);
            if (node.Id is { Length: > 0 } id) Find("#" + id.ToLowerInvariant(), node);
            if (found.Count == 1) style = found[0].Alone;
            else
            {
                found.Sort(static (a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Order.CompareTo(b.Order));
                foreach (var rule in found) style = Said(style, rule.Declarations);
            }
        }
        if (node.Attributes.Count == 0) return style;
        if (node["style"] is { Length: > 0 } own) style = Said(style, Declarations(own));
        if (node["align"] is { Length: > 0 } align) style = style with { Align = align.ToLowerInvariant() };
        return style;
    }

    private static WebStyle Said(WebStyle style, (string Property, string Value)[] declarations)
    {
        foreach (var (property, value) in declarations) style = style.With(property, value);
        return style;
    }

    private void Find(string key, WebNode node)
    {
        if (!byKey.TryGetValue(key, out var rules)) return;
        foreach (var rule in rules)
            if (rule.Fits(node)) found.Add(rule);
    }

    private void AddRule(string selectors, string body)
    {
        var declarations = Declarations(body);
        if (declarations.Length == 0) return;
        foreach (var selector in selectors.Split(','))
        {
            if (Selector(selector.Trim().ToLowerInvariant()) is not { } parts) continue;
            var last = parts[^1];
            var key = last.Classes.Length > 0 ? "." + last.Classes[0] : last.Id.Length > 0 ? "#" + last.Id : last.Name;
            if (key.Length == 0) continue;
            if (!byKey.TryGetValue(key, out var rules)) byKey[key] = rules = [];
            rules.Add(new(parts, declarations, parts.Sum(part => (part.Id.Length > 0 ? 100 : 0) + (part.Classes.Length * 10) + (part.Name.Length > 0 ? 1 : 0)), count++));
        }
    }

    private static (string, string)[] Declarations(string body)
    {
        var found = new List<(string, string)>();
        foreach (var line in body.Split(';'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) found.Add((line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim()));
        }
        return [.. found];
    }

    /// <summary>Null for what asks for more than names, classes and ids.</summary>
    private static Part[]? Selector(string selector)
    {
        var parts = new List<Part>();
        foreach (var word in selector.Replace(">", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Simple().Match(word) is not { Success: true } simple) return null;
            parts.Add(new(simple.Groups[1].Value, [.. simple.Groups[2].Value.Split('.', StringSplitOptions.RemoveEmptyEntries)], simple.Groups[3].Value));
        }
        return parts.Count is 0 or > 6 ? null : [.. parts];
    }

    private static bool IsForScreens(string head) => !head.Contains("print", StringComparison.OrdinalIgnoreCase) && !head.Contains("amzn", StringComparison.OrdinalIgnoreCase) && !head.Contains("width", StringComparison.OrdinalIgnoreCase) && !head.Contains("dark", StringComparison.OrdinalIgnoreCase);

    private static int End(string css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            if (css[i] == '{') depth++;
            else if (css[i] == '}' && --depth == 0) return i;
        }
        return css.Length;
    }

    private sealed record Part(string Name, string[] Classes, string Id)
    {
        public bool Fits(WebNode node)
        {
            if (Name.Length > 0 && Name != node.Name) return false;
            if (Id.Length > 0 && !Id.Equals(node.Id, StringComparison.OrdinalIgnoreCase)) return false;
            foreach (var name in Classes)
                if (!node.HasClass(name)) return false;
            return true;
        }
    }

    private sealed record Rule(Part[] Parts, (string, string)[] Declarations, int Weight, int Order)
    {
        private WebStyle? alone;

        /// <summary>What it says where no other rule fits.</summary>
        public WebStyle Alone => alone ??= Said(WebStyle.None, Declarations);

        public bool Fits(WebNode node)
        {
            if (!Parts[^1].Fits(node)) return false;
            var wanted = Parts.Length - 2;
            for (var outer = node.Parent; wanted >= 0 && outer is not null; outer = outer.Parent)
                if (Parts[wanted].Fits(outer)) wanted--;
            return wanted < 0;
        }
    }

    [GeneratedRegex(@"/\*.*?(\*/|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^([a-z][a-z0-9]*|\*)?((?:\.[\w-]+)*)(?:#([\w-]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Simple();
}
