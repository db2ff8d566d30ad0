namespace Publish.Model.Punctuation;

/// <summary>What a line holds that a rule may work on; most lines hold little, and most rules pass them by.</summary>
[Flags]
internal enum Signs
{
    None = 0,

    /// <summary>A straight quotation mark.</summary>
    Quote = 1,

    /// <summary>A hyphen, two dots or two spaces.</summary>
    Several = 2,

    /// <summary>; : ! ? « or ».</summary>
    High = 4,

    /// <summary>: @ or /.</summary>
    Address = 8,
}
