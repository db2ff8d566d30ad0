namespace Publish.Model.Naming;

/// <summary>English counts, for messages.</summary>
public static class Plural
{
    /// <summary>"1 sheet", "3 sheets".</summary>
    public static string Of(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
