using Publish.Model;

namespace Publish.Epub.Planning;

/// <summary>The pictures that the text shows, and what is said of them to those who do not see them.</summary>
internal sealed class PictureCensus
{
    private readonly Dictionary<string, Image> firstByPath = new(StringComparer.Ordinal);

    /// <summary>Each path's first showing, in reading order.</summary>
    public IReadOnlyCollection<Image> Shown => firstByPath.Values;

    /// <summary>Pictures without an alternative text that are not marked as decorative either.</summary>
    public List<Image> Undescribed { get; } = [];

    public bool AnyDescribed { get; private set; }

    /// <summary>A picture is marked as decorative: its alternative text was given, and is empty.</summary>
    public bool AnyDecorative { get; private set; }

    public bool IsEmpty => firstByPath.Count == 0;

    /// <summary>A picture says something: not all of them are decorative.</summary>
    public bool AnySpeaking => AnyDescribed || Undescribed.Count > 0;

    public void Add(Image image)
    {
        firstByPath.TryAdd(image.Path, image);
        if (image.Alternative is null) Undescribed.Add(image);
        else if (image.Alternative.Length > 0) AnyDescribed = true;
        else AnyDecorative = true;
    }
}
