namespace Publish.Manuscript.Markdown.Glossaries;

/// <summary>The manners in which people write a glossary.</summary>
internal enum EntryForm
{
    None,

    /// <summary>The guide's: a term, and below it <c>:   definition</c>.</summary>
    Documented,

    /// <summary><c>Term: definition</c></summary>
    Colon,

    /// <summary><c>Term – definition</c>, with any dash or a hyphen between spaces.</summary>
    Dash,

    /// <summary><c>Term = definition</c>, and arrows.</summary>
    Equals,

    /// <summary>A tab, or a wide gap, between the two.</summary>
    Columns,

    /// <summary><c>TERM. Definition</c> and <c>Term, n. Definition</c>.</summary>
    Stop,

    /// <summary><c>**Term** definition</c>, with a mark between or without.</summary>
    Bold,

    /// <summary>A heading with its text.</summary>
    Heading,

    /// <summary>A term on its own line, the definition below it.</summary>
    OwnLine,

    /// <summary>An item of a list each.</summary>
    List,

    /// <summary>A row of a table each.</summary>
    Table,

    /// <summary><c>&lt;dl&gt;</c>.</summary>
    Html,
}

internal static class EntryForms
{
    /// <summary>For a message: how the terms stand.</summary>
    public static string Said(EntryForm form) => form switch
    {
        EntryForm.Colon => "\"Term: definition\"",
        EntryForm.Dash => "\"Term – definition\"",
        EntryForm.Equals => "\"Term = definition\"",
        EntryForm.Columns => "terms and definitions in columns",
        EntryForm.Stop => "\"TERM. Definition\"",
        EntryForm.Bold => "terms in bold",
        EntryForm.Heading => "terms as headings",
        EntryForm.OwnLine => "terms on lines of their own",
        EntryForm.List => "a list",
        EntryForm.Table => "a table",
        EntryForm.Html => "HTML",
        _ => "the guide's form",
    };
}
