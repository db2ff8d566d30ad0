namespace Publish.Delivery.Printing;

/// <summary>Nobody answers, or not as a printer does: switched off, unplugged, gone in the middle of a sentence. It is the user's to mend.</summary>
internal sealed class PrinterUnreachable(string what, Exception? cause = null) : Exception(what, cause);
