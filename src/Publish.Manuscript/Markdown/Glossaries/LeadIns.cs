using Publish.Manuscript.PlainText.Language;

namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>Words before a colon that lead into what follows and explain nothing.</summary>
internal static class LeadIns
{
    private static readonly WordSet Words = new(
        "for-example example examples e.g. note notes nb n.b. see see-also cf. compare source sources also tip hint warning important thanks " +
        "zum-beispiel beispiel beispiele z.b. siehe siehe-auch hinweis anmerkung quelle quellen vgl. " +
        "par-exemple exemple exemples voir voir-aussi remarque cf ejemplo ejemplos por-ejemplo véase ver nota fuente " +
        "esempio per-esempio vedi fonte exemplo por-exemplo veja bijvoorbeeld voorbeeld zie zie-ook exempel eksempel se");

    public static bool Has(string head) => Words.Contains(head.Trim().Replace(' ', '-'));
}
