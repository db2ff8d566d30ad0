using System.Collections.Concurrent;
using Publish.Fonts;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Press.Building;

/// <summary>What a press has at hand for every zine, read when it is first needed and kept: styles, faces, hyphenation. Safe to use from several threads.</summary>
internal sealed class House(string folder)
{
    /// <summary>One folder a style, and <c>fonts</c>, <c>hyphenation</c>, <c>presets</c>, <c>templates</c>.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>What a person knows of printers; null for nothing.</summary>
    public string? Printers { get; init; }

    /// <summary>Folders of families. Those of single looks come last: what another face lacks is sought in the plain ones first.</summary>
    public string[] Fonts => [Path.Combine(Folder, "fonts"), Path.Combine(Folder, "fonts", "looks")];

    public Hyphenator Hyphenator { get; } = new(Path.Combine(folder, "hyphenation"));

    /// <summary>Faces that lie in the house; a manuscript's own go with it.</summary>
    public FaceStore Faces { get; } = new(Path.GetFullPath(folder));

    /// <summary>The house's faces alone.</summary>
    public FontLibrary Library => new(Fonts, kept: Faces);

    /// <summary>Styles that nothing is wrong with, by their names.</summary>
    public ConcurrentDictionary<string, HouseStyle> Styles { get; } = new(StringComparer.Ordinal);
}
