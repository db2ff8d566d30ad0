namespace Publish.Press.Editions;

/// <summary>Editions that other programs and commands ask for by name.</summary>
public static class EditionNames
{
    public const string Reading = "reading";
    public const string Booklet = "booklet";
    public const string Cover = "cover";
    public const string Pages = "pages";
    public const string Epub = "epub";
    public const string Kepub = "kepub";
    public const string Report = "report";
}
