namespace Publish.Acceptance.Running;

/// <summary>Manuscripts of the tests' own, in <c>tests/Manuscripts</c>.</summary>
internal static class Fixtures
{
    /// <summary>Every construct that there is, each in a place where it is likely to hurt.</summary>
    public static string Torture => Path.Combine(RepositoryRoot.Path, "tests", "Manuscripts", "torture");

    /// <summary>What is wider than a telephone, one way or another.</summary>
    public static string Narrow => Path.Combine(RepositoryRoot.Path, "tests", "Manuscripts", "narrow");

    /// <summary>What is easily lost between the page and those who hear it.</summary>
    public static string Heard => Path.Combine(RepositoryRoot.Path, "tests", "Manuscripts", "heard");
}
