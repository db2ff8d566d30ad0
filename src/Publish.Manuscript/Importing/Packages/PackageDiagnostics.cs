using Publish.Model.Source;

namespace Publish.Manuscript.Importing.Packages;

/// <summary>What can be wrong with a file of another program as a whole: ZP748 to ZP758.</summary>
internal static class PackageDiagnostics
{
    /// <param name="kind">With its article: "a Word document (.docx)".</param>
    public static void Unreadable(this DiagnosticBag bag, PackageException wrong, string kind, string path, ReadOnlySpan<byte> bytes)
    {
        var inside = wrong.Part.Length == 0 ? "" : $", in its part \"{wrong.Part}\"";
        switch (wrong.Fault)
        {
            case PackageFault.Empty: bag.Error("ZP748", SourceSpan.None, "The file is empty, so there is nothing to read", "Look whether it was saved, or copied whole", path); break;
            case PackageFault.TooLarge or PackageFault.TooManyParts:
                bag.Error("ZP749", SourceSpan.None, $"The file would unpack to far more than a text holds{inside}, so it is not read", "Open it in the program that made it, and save it again under a new name", path); break;
            case PackageFault.TooDeep:
                bag.Error("ZP750", SourceSpan.None, $"Tables or boxes stand in each other hundreds deep{inside}, so it is not read", "Take the text out of them in the program that made it", path); break;
            case PackageFault.DeclaresEntities:
                bag.Error("ZP751", SourceSpan.None, $"The file declares a document type{inside}, which {kind} never does, so it is not read", "Open it in a word processor, and save it again", path); break;
            case PackageFault.Locked:
                bag.Error("ZP752", SourceSpan.None, "The file is locked with a password", "Open it in the program that made it, and save it without a password", path); break;
            case PackageFault.OldWord:
                bag.Error("ZP753", SourceSpan.None, "This is a Word document of the old kind (.doc), whatever its name says", "Open it in Word or LibreOffice, and save it as .docx or .odt", path); break;
            // An EPUB called .docx is a sound package, and none of a Word document's.
            case PackageFault.NoDocument when ForeignFile.Of(bytes) is { } foreign && foreign.Name != kind && foreign.Name != "an archive (ZIP)":
                bag.Error("ZP755", SourceSpan.None, $"The file is called {kind}, and is {foreign.Name}", foreign.Advice, path); break;
            case PackageFault.NoDocument:
                bag.Error("ZP754", SourceSpan.None, $"There is no text in the file where {kind} has it{inside}", "Open it in the program that made it, and save it again", path); break;
            case PackageFault.OtherKind when ForeignFile.Of(bytes) is { } foreign:
                bag.Error("ZP755", SourceSpan.None, $"The file is called {kind}, and is {foreign.Name}", foreign.Advice, path); break;
            case PackageFault.OtherKind:
                bag.Error("ZP755", SourceSpan.None, $"The file is called {kind}, and is none", "If it holds plain text, let its name end in .txt", path); break;
            default:
                bag.Error("ZP756", SourceSpan.None, $"This is {kind}, and it is damaged{inside}: it was not saved or copied whole, perhaps", "Fetch it again, or open it in the program that made it and save it again", path); break;
        }
    }

    public static void LeadsOut(this DiagnosticBag bag, string name, int count, string path) =>
        bag.Warning("ZP757", SourceSpan.None, $"{(count == 1 ? "A part" : $"{count} parts")} of the file would be unpacked outside of it: \"{name}\". It is not read, and nothing is written there", "Ask where the file is from", path);

    public static void ImportNotWritten(this DiagnosticBag bag, string path, string reason) =>
        bag.Error("ZP758", SourceSpan.None, $"The manuscript cannot be written: {reason}", "Name another folder with -o", path);
}
