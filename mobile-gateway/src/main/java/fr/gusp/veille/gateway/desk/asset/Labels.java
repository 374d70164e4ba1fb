package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.gateway.GatewaySettings;
import org.springframework.stereotype.Component;

/** What is stuck on an équipement: the address that opens the phone on it. */
@Component
class Labels {

  private final String publicUrl;

  Labels(GatewaySettings settings) {
    this.publicUrl = settings.publicUrl().toString().replaceFirst("/$", "");
  }

  /** A label with its code. */
  record Label(AssetRow asset, QrCode code) {}

  Label of(AssetRow asset) {
    return new Label(asset, code(asset.id()));
  }

  QrCode code(String asset) {
    return QrCode.of(address(asset));
  }

  String address(String asset) {
    return publicUrl + "/app#/equipement/" + asset;
  }
}
