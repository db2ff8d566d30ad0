namespace Publish.Model.Glossaries.Matching;

internal enum CaseRule
{
    /// <summary>"Imposition", "imposition" and "IMPOSITION" are one word.</summary>
    Any,

    /// <summary>A capital says that it is this word: "State", "STATE", not "state".</summary>
    Capital,

    /// <summary>Letter by letter.</summary>
    Exact,
}
