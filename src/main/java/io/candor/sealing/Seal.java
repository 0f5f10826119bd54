package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;

/** Seals words, pictures and return addresses, each for one subject only: under another's id they do not open. */
public class Seal {
    private final Keys keys;

    Seal(Keys keys) {
        this.keys = keys;
    }

    /** Seals words of any length; the result's length tells only how many blocks of 512 bytes they fill. */
    public byte[] words(UUID subject, String words) {
        return seal(Matter.WORDS, subject, padded(Matter.WORDS, words.getBytes(UTF_8)));
    }

    /** @throws KeyDestroyed when the key of the month in which they were sealed is no more */
    public String openWords(UUID subject, byte[] sealed) {
        return new String(Padding.strip(open(Matter.WORDS, subject, sealed)), UTF_8);
    }

    /** Seals a picture with the keys of words; the result's length tells only how many blocks of 16 KiB it fills. */
    public byte[] picture(UUID subject, Bytes picture) {
        return seal(Matter.PICTURE, subject, padded(Matter.PICTURE, picture.toArray()));
    }

    /** @throws KeyDestroyed when the key of the month in which it was sealed is no more */
    public Bytes openPicture(UUID subject, byte[] sealed) {
        return Bytes.of(Padding.strip(open(Matter.PICTURE, subject, sealed)));
    }

    /** How words begin that are sealed in a month, in UTC; those of the months before begin with less, byte by byte. */
    public byte[] wordsOf(YearMonth month) {
        return new Header(Kind.WORDS.periodOf(month.atDay(1))).before(new byte[0]);
    }

    /** Seals an address; the result is always equally long. */
    public byte[] address(UUID subject, ReturnAddress address) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES + 1)
                .putLong(address.chat())
                .put(address.language())
                .array();
        return seal(Matter.ADDRESS, subject, plain);
    }

    /** @throws KeyDestroyed when the key of the week in which it was sealed is no more */
    public ReturnAddress openAddress(UUID subject, byte[] sealed) {
        return opened(subject, sealed);
    }

    private ReturnAddress opened(UUID subject, byte[] sealed) {
        ByteBuffer plain = ByteBuffer.wrap(open(Matter.ADDRESS, subject, sealed));
        return new ReturnAddress(plain.getLong(), plain.get());
    }

    /** The same address under the key that is in use by now; nobody gets to see it in between. */
    byte[] addressAnew(UUID subject, byte[] sealed) {
        return seal(Matter.ADDRESS, subject, open(Matter.ADDRESS, subject, sealed));
    }

    /** Whether this is that address, whenever it was sealed. */
    public boolean isAddress(UUID subject, byte[] sealed, ReturnAddress address) {
        return address.equals(opened(subject, sealed));
    }

    private static byte[] padded(Matter matter, byte[] plain) {
        return Padding.pad(plain, matter.block());
    }

    private byte[] seal(Matter matter, UUID subject, byte[] plain) {
        PeriodKey period = keys.toSeal(matter.kind());
        Header header = new Header(period.period());
        return header.before(Crypto.sure(() -> period.key().encrypt(plain, header.boundTo(matter, subject))));
    }

    private byte[] open(Matter matter, UUID subject, byte[] sealed) {
        Header header = Header.of(matter.kind(), sealed);
        Aead key = keys.toOpen(header.period()).key();
        try {
            return key.decrypt(
                    Arrays.copyOfRange(sealed, Header.LENGTH, sealed.length), header.boundTo(matter, subject));
        } catch (GeneralSecurityException _) {
            throw new SealBroken();
        }
    }
}
