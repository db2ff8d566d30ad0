using System.Text.RegularExpressions;

namespace Publish.Manuscript.PlainText.Blocks;

/// <summary>A line that counts what is to be done and names it: "Step 2: Cut", "STEP 2. Cut", "Schritt 2 – Schneiden".</summary>
internal static partial class StepLine
{
    private const int Longest = 60;

    public static bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && Step().IsMatch(line);

    [GeneratedRegex(@"^(?:step|schritt|étape|etape|paso|passo|passaggio|stap|steg|trin|krok)\s\d{1,2}(?:\s?[:.–—-]\s?\p{L}[^.!;]*|[:.]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
