package io.github.gongkai.sheets;

import io.github.gongkai.view.Html;
import io.nayuki.qrcodegen.QrCode;

/** Draws an address as a QR code (ISO/IEC 18004), an SVG of one path. */
final class QrPrinter {

    /** Light modules around the code, as the standard asks. */
    private static final int QUIET_ZONE = 4;

    private QrPrinter() {}

    /** @param address absolute; at most 2,331 bytes, the capacity at error correction M */
    static Html print(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * QUIET_ZONE;
        return new Html("<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" role=\"img\" aria-label=\"本页网址的二维码\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\""
                + path + "\"/></svg>");
    }
}
