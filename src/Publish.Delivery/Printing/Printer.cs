namespace Publish.Delivery.Printing;

public enum PrinterState { Idle, Printing, Stopped }

/// <summary>Which sides of a sheet are printed, in the words of RFC 8011, section 5.2.8.</summary>
public enum Sides { One, TwoLongEdge, TwoShortEdge }

/// <summary>A printer, with what it says of itself.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Path">On its server.</param>
/// <param name="Title">Its make, or what its owner calls it; may be empty.</param>
/// <param name="Place">Where it stands; may be empty.</param>
public sealed record Printer(string Name, string Path, string Title, string Place)
{
    public bool IsUsual { get; init; }

    public PrinterState State { get; init; }

    /// <summary>It takes jobs; else its queue is closed.</summary>
    public bool Accepting { get; init; } = true;

    /// <summary>What is the matter, in plain words; none where all is well.</summary>
    public IReadOnlyList<string> Troubles { get; init; } = [];

    public IReadOnlyList<Sides> Sides { get; init; } = [];

    /// <summary>Papers that it can be fed with.</summary>
    public IReadOnlyList<Media> Papers { get; init; } = [];

    /// <summary>Papers that lie in it; none where it does not say.</summary>
    public IReadOnlyList<Media> Loaded { get; init; } = [];

    /// <summary>What it takes where nobody says which paper; null where it does not say.</summary>
    public Media? UsualPaper { get; init; }

    public bool Colour { get; init; }

    public bool TakesPdf { get; init; } = true;

    /// <summary>It can be told to leave pages at their size.</summary>
    public bool KeepsSize { get; init; }

    public bool TwoSided => Sides.Any(sides => sides != Printing.Sides.One);

    /// <summary>The printer's word for a paper; null where it cannot be fed with it.</summary>
    public string? KeywordOf(MediaSize size)
    {
        var upright = size.Upright;
        if (Papers.OrderByDescending(paper => paper.IsNamed).FirstOrDefault(paper => paper.Size.Upright.IsLike(upright)) is { } named) return named.Keyword;
        return Fits(upright) ? FormattableString.Invariant($"custom_{upright.Width / 100m:0.##}x{upright.Height / 100m:0.##}mm_{upright.Width / 100m:0.##}x{upright.Height / 100m:0.##}mm") : null;
    }

    /// <summary>Whether the paper lies in it, as far as it says.</summary>
    public bool HasLoaded(MediaSize size) => Loaded.Count == 0 || Loaded.Any(paper => paper.Size.Upright.IsLike(size.Upright));

    /// <summary>What a file is best made for: the paper that it usually takes, unless only others lie in it.</summary>
    public bool Prefers(MediaSize size) => UsualPaper is { } usual && HasLoaded(usual.Size) ? usual.Size.Upright.IsLike(size.Upright) : Loaded.Count > 0 && HasLoaded(size);

    /// <summary>Some printers take any size between two that they name.</summary>
    private bool Fits(MediaSize size) =>
        Limit("custom_min") is { } least && Limit("custom_max") is { } most
        && size.Width >= least.Width && size.Height >= least.Height && size.Width <= most.Width && size.Height <= most.Height;

    private MediaSize? Limit(string prefix) => Papers.FirstOrDefault(paper => paper.Keyword.StartsWith(prefix, StringComparison.Ordinal))?.Size;
}
