using Publish.Model;

namespace Publish.Markup.Planning;

/// <summary>The pictures that the text shows, and what is said of them to those who do not see them.</summary>
public sealed class PictureCensus
{
    private static readonly HashSet<string> General = new(StringComparer.OrdinalIgnoreCase)
    {
        "picture", "image", "photo", "photograph", "figure", "illustration", "drawing", "graphic", "img", "alt", "alt text", "bild", "foto", "abbildung", "zeichnung",
        "dessin", "imagen", "dibujo", "immagine", "figura", "imagem", "desenho", "afbeelding", "tekening", "obraz", "zdjęcie", "рисунок", "изображение", "фото",
        "obrázek", "obrázok", "billede", "bilde", "kuva", "εικόνα", "resim", "imatge", "bildo",
    };

    private readonly Dictionary<string, Image> firstByPath = new(StringComparer.Ordinal);

    /// <summary>Each path's first showing, in reading order.</summary>
    public IReadOnlyCollection<Image> Shown => firstByPath.Values;

    /// <summary>Pictures without an alternative text that are not marked as decorative either.</summary>
    public List<Image> Undescribed { get; } = [];

    /// <summary>How many descriptions name the file, or only say that there is a picture.</summary>
    public int Vague { get; private set; }

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
        else if (image.Alternative.Length > 0) Describe(image, image.Alternative.Trim());
        else AnyDecorative = true;
    }

    private void Describe(Image image, string words)
    {
        AnyDescribed = true;
        if (NamesTheFile(image.Path, words) || General.Contains(words)) Vague++;
    }

    /// <summary>The whole name, or a stem that only a camera or a program could have given: "cat" says what cat.png shows, "IMG_2031" does not.</summary>
    private static bool NamesTheFile(string path, string words)
    {
        if (words.Contains(' ', StringComparison.Ordinal)) return false;
        if (Path.GetExtension(words).ToUpperInvariant() is ".PNG" or ".JPG" or ".JPEG" or ".SVG" or ".GIF" or ".WEBP") return true;
        return words.Equals(Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase) && words.Any(c => char.IsDigit(c) || c == '_');
    }
}
