namespace Publish.Tests.Manuscript.PlainText;

/// <summary>How many of the expected things were found, and how many of those found were expected.</summary>
internal sealed record Measure(int Expected, int Found, int Right)
{
    public static Measure Zero { get; } = new(0, 0, 0);

    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>Each line counts as often as it stands.</summary>
    public static Measure Of(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var left = expected.ToList();
        var (wanted, got, right) = (left.Count, 0, 0);
        foreach (var line in found)
        {
            got++;
            if (left.Remove(line)) right++;
        }
        return new(wanted, got, right);
    }

    public static Measure operator +(Measure a, Measure b) => new(a.Expected + b.Expected, a.Found + b.Found, a.Right + b.Right);
}
