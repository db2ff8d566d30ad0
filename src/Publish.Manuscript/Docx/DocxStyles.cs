using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

/// <summary>The styles, each with what it has from those that it is based on. They are named by ids, which are translated, and mean what their names say, which are not.</summary>
internal sealed class DocxStyles
{
    /// <summary>A style that is based on itself, by way of others, ends there.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, DocxStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocxStyle> whole = new(StringComparer.Ordinal);
    private DocxStyle? body;

    public DocxLook Default { get; private set; } = DocxLook.None;

    public static DocxStyles Read(Package package, string? name)
    {
        var styles = new DocxStyles();
        using var part = name is null ? null : package.Read(name, DocxNames.All);
        if (part is null) return styles;
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name == "w:style") styles.Add(part);
            else if (part.Name == "w:docDefaults") styles.Default = DefaultOf(part);
        }
        if (styles.body is { } normal) styles.Default = styles.Default.Under(normal.Look with { On = Face.None, Set = Face.None });
        return styles;
    }

    /// <summary>A style with all that it inherits; an empty one where there is none of the id.</summary>
    public DocxStyle Of(string? id)
    {
        if (id is null || !styles.TryGetValue(id, out var style)) return id is null && body is not null ? body : DocxStyle.None;
        if (whole.TryGetValue(id, out var known)) return known;
        var chain = new List<DocxStyle>();
        for (var next = style; next is not null && chain.Count < LongestChain && !chain.Contains(next); next = next.Parent is { } parent ? styles.GetValueOrDefault(parent) : null) chain.Add(next);
        var made = DocxStyle.None;
        for (var i = chain.Count - 1; i >= 0; i--) made = made.Under(chain[i]);
        return whole[id] = made;
    }

    private void Add(PartReader part)
    {
        var (id, isDefault, kind) = (part["w:styleId"] ?? "", DocxValue.IsOn(part["w:default"] ?? "0"), part["w:type"]);
        var style = DocxStyle.None with { Id = id };
        var at = part.Enter();
        while (part.Next(at))
        {
            style = part.Name switch
            {
                "w:name" => style with { Name = (part["w:val"] ?? "").Trim().ToLowerInvariant() },
                "w:basedOn" => style with { Parent = part["w:val"] },
                "w:pPr" => style with { Paragraph = DocxParagraphLook.Read(part) },
                "w:rPr" => style with { Look = DocxLook.Read(part) },
                _ => style,
            };
        }
        styles.TryAdd(id, style);
        if (isDefault && kind == "paragraph") body ??= style;
    }

    private static DocxLook DefaultOf(PartReader part)
    {
        var look = DocxLook.None;
        var at = part.Enter();
        while (part.Next(at))
        {
            if (part.Name != "w:rPrDefault") continue;
            var inside = part.Enter();
            while (part.Next(inside))
                if (part.Name == "w:rPr") look = DocxLook.Read(part);
        }
        return look with { On = Face.None, Set = Face.None };
    }
}

/// <param name="Level">Of a heading, from 1; 0 for none, null where no style of the chain says so.</param>
internal sealed record DocxStyle(string Id, string Name, string? Parent, DocxParagraphLook Paragraph, DocxLook Look, int? Level, StyleRole Role)
{
    public static DocxStyle None { get; } = new("", "", null, DocxParagraphLook.None, DocxLook.None, null, StyleRole.None);

    public DocxStyle Under(DocxStyle nearer)
    {
        var named = StyleWords.HeadingLevel(nearer.Name);
        var role = StyleWords.RoleOf(nearer.Name);
        return nearer with
        {
            Paragraph = Paragraph.Under(nearer.Paragraph),
            Look = Look.Under(nearer.Look),
            Level = nearer.Paragraph.Outline is { } outline ? (outline > 8 ? 0 : outline + 1) : named > 0 ? named : Level,
            // A style of one's own that is based on "Quote" is a quotation.
            Role = role != StyleRole.None ? role : Role,
            Name = role == StyleRole.None && Role != StyleRole.None ? Name : nearer.Name,
        };
    }
}
