namespace Publish.Typesetting.Imposition;

/// <summary>How much paper one fold takes: past about 20 sheets (80 pages) a stapled zine no longer lies flat.</summary>
public static class FoldLimit
{
    public const int Sheets = 20;
}
