using Publish.Markup.Planning;
using Publish.Model.Pictures;

namespace Publish.Markup;

/// <summary>Where a product keeps what it is made of: in files of its own, or all in one.</summary>
public interface IAddresses
{
    /// <summary>A link to a place.</summary>
    /// <param name="isSame">The link stands in that part itself.</param>
    /// <param name="id">In the part; empty for its beginning.</param>
    string Of(SpineItem part, bool isSame, string id);

    /// <summary>The id at which a part begins; empty where it is a file, and the file is address enough.</summary>
    string StartOf(SpineItem part);

    string Of(PictureFile picture);

    string OfCover(Picture cover);
}
