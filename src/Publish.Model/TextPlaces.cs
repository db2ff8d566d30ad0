namespace Publish.Model;

/// <summary>Where the parts of a text stand that does not stand in the manuscript letter by letter: escapes, entities, indents and marks of quotations lie between.</summary>
/// <remarks>As <see cref="Node.Span"/> it is no content, so two texts that say the same are equal whatever their places.</remarks>
public readonly struct TextPlaces : IEquatable<TextPlaces>
{
    private readonly (int At, int Start, bool IsTyped)[]? parts;

    /// <param name="parts">In order: where each begins in the text, where in the file, and whether it stands there letter by letter.</param>
    public TextPlaces((int At, int Start, bool IsTyped)[] parts) => this.parts = parts;

    public bool IsNone => parts is null;

    /// <summary>Of a character of the text, in its file.</summary>
    public int Of(int offset)
    {
        var i = parts!.Length - 1;
        while (i > 0 && parts[i].At > offset) i--;
        return parts[i].Start + (parts[i].IsTyped ? offset - parts[i].At : 0);
    }

    /// <summary>Of the text from a place on.</summary>
    public TextPlaces From(int offset)
    {
        if (parts is null || offset == 0) return this;
        var rest = new List<(int At, int Start, bool IsTyped)> { (0, Of(offset), parts[^1].At <= offset && parts[^1].IsTyped) };
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].At > offset) rest.Add((parts[i].At - offset, parts[i].Start, parts[i].IsTyped));
            else rest[0] = rest[0] with { IsTyped = parts[i].IsTyped };
        }
        return new([.. rest]);
    }

    public bool Equals(TextPlaces other) => true;

    public override bool Equals(object? obj) => obj is TextPlaces;

    public override int GetHashCode() => 0;

    public static bool operator ==(TextPlaces left, TextPlaces right) => left.Equals(right);

    public static bool operator !=(TextPlaces left, TextPlaces right) => !left.Equals(right);
}
