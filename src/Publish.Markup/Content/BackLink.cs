using Publish.Model.Language;

namespace Publish.Markup.Content;

internal static class BackLink
{
    /// <summary>What a way back is called by those who hear it: its figure, then the section that it leads to.</summary>
    public static string Name(LanguageTerms terms, string figure, string section) => $"{figure}. {terms.BackToText}{terms.Colon} {section}";
}
