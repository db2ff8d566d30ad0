using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Markup.Planning;

/// <summary>A stretch of the book that is a file of its own, in reading order.</summary>
/// <param name="Name">The file's stem, unique in the book.</param>
/// <param name="Title">Plain text, for the file's title and for navigation.</param>
public abstract record SpineItem(string Name, string Title)
{
    public string File => Name + ".xhtml";
}

public sealed record CoverItem(string Title, Picture Picture, string Alternative) : SpineItem("cover", Title);

public sealed record TitlePageItem(string Title) : SpineItem("title-page", Title);

public sealed record SectionItem(string Name, Section Section, Outline Outline) : SpineItem(Name, Outline.Title);

/// <summary>The glossary as a part of its own; where it stands inside a section it belongs to that section's part.</summary>
public sealed record GlossaryItem(string Title) : SpineItem("glossary", Title);

public sealed record ColophonItem(string Title) : SpineItem("colophon", Title);

public sealed record BackCoverItem(string Title, PictureFile Picture, string Alternative) : SpineItem("back-cover", Title);
