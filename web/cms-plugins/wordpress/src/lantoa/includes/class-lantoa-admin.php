<?php
/** The settings page: pairing, state, and sightings. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Admin {
	const PAGE = 'lantoa';

	const ACTS = array( 'pair', 'part', 'settings', 'poll', 'pin' );

	public static function listen() {
		add_action( 'admin_menu', array( __CLASS__, 'menu' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( LANTOA_FILE ), array( __CLASS__, 'links' ) );
		foreach ( self::ACTS as $act ) {
			add_action( 'admin_post_lantoa_' . $act, array( __CLASS__, 'act' ) );
		}
	}

	public static function menu() {
		add_options_page( 'Lan Toả', 'Lan Toả', 'manage_options', self::PAGE, array( __CLASS__, 'page' ) );
	}

	public static function links( $links ) {
		array_unshift( $links, '<a href="' . esc_url( self::address() ) . '">' . esc_html__( 'Settings', 'lantoa' ) . '</a>' );
		return $links;
	}

	public static function address() {
		return admin_url( 'options-general.php?page=' . self::PAGE );
	}

	/** Handles the forms of the page. */
	public static function act() {
		$act = isset( $_POST['action'] ) ? preg_replace( '/^lantoa_/', '', sanitize_key( $_POST['action'] ) ) : '';
		if ( ! in_array( $act, self::ACTS, true ) || ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'lantoa' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( 'lantoa_' . $act );
		$said = call_user_func( array( __CLASS__, $act ) );
		set_transient( 'lantoa_said_' . get_current_user_id(), $said, 60 );
		wp_safe_redirect( self::address() );
		exit;
	}

	private static function pair() {
		$why_not = Lantoa_Pairing::pair( self::sent( 'hub' ), self::sent( 'code' ), '' !== self::sent( 'reachable' ) );
		return '' === $why_not ? array( true, __( 'The portal is paired with the hub.', 'lantoa' ) ) : array( false, $why_not );
	}

	private static function part() {
		if ( Lantoa_Pairing::part() ) {
			return array( true, __( 'The portal is no longer paired. Its copies are deleted.', 'lantoa' ) );
		}
		return array( true, __( 'The portal is no longer paired. Its copies are deleted. The hub did not answer: please have the token revoked there.', 'lantoa' ) );
	}

	private static function settings() {
		update_option(
			Lantoa_Options::SETTINGS,
			array(
				'limit_hours' => max( 1, min( 720, (int) self::sent( 'limit_hours' ) ) ),
				'most_mb'     => max( 1, min( 2048, (int) self::sent( 'most_mb' ) ) ),
				'sightings'   => '' !== self::sent( 'sightings' ),
			),
			true
		);
		return array( true, __( 'Saved.', 'lantoa' ) );
	}

	private static function poll() {
		Lantoa_Copies::touch();
		Lantoa_Poll::run();
		return array( ! Lantoa_Health::troubles(), Lantoa_Health::contact() );
	}

	private static function pin() {
		$pinned = Lantoa_Pairing::pin_again();
		Lantoa_Poll::run();
		return array( $pinned, $pinned ? __( 'The hub’s present keys are accepted.', 'lantoa' ) : __( 'The hub does not answer at the moment.', 'lantoa' ) );
	}

	private static function sent( $name ) {
		return isset( $_POST[ $name ] ) && is_string( $_POST[ $name ] ) ? sanitize_text_field( wp_unslash( $_POST[ $name ] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification
	}

	public static function page() {
		echo '<div class="wrap"><h1>Lan Toả</h1>';
		$said = get_transient( 'lantoa_said_' . get_current_user_id() );
		if ( is_array( $said ) ) {
			delete_transient( 'lantoa_said_' . get_current_user_id() );
			printf( '<div class="notice %s is-dismissible"><p>%s</p></div>', $said[0] ? 'notice-success' : 'notice-error', esc_html( $said[1] ) );
		}
		if ( Lantoa_Options::hub() ) {
			self::standing();
			self::copies();
		}
		self::pairing_form();
		self::settings_form();
		if ( Lantoa_Options::hub() ) {
			self::parting();
		}
		echo '</div>';
	}

	private static function standing() {
		echo '<h2>' . esc_html__( 'How it stands', 'lantoa' ) . '</h2><table class="widefat striped" style="max-width:60em"><tbody>';
		self::row( __( 'Hub', 'lantoa' ), Lantoa_Options::hub() );
		self::row( __( 'Paired as', 'lantoa' ), Lantoa_Options::paired( 'name' ) . ', ' . wp_date( 'd/m/Y H:i', (int) Lantoa_Options::paired( 'pairedAt' ) ) );
		self::row( __( 'Contact', 'lantoa' ), Lantoa_Health::contact() );
		self::row( __( 'Messages of the hub', 'lantoa' ), self::messages() );
		self::row( __( 'List of recalls', 'lantoa' ), self::recalls() );
		echo '</tbody></table><p>';
		self::button( 'poll', __( 'Ask the hub now', 'lantoa' ) );
		$errors = Lantoa_Options::state( 'errors', array() );
		if ( isset( $errors['recalls'] ) && 'unknown-key' === $errors['recalls']['code'] ) {
			self::button( 'pin', __( 'Accept the hub’s new key', 'lantoa' ) );
		}
		echo '</p>';
	}

	private static function messages() {
		if ( '' === Lantoa_Options::paired( 'webhookSecret' ) ) {
			return __( 'None: the portal asks every minute instead', 'lantoa' );
		}
		$told = (int) Lantoa_Options::state( 'told' );
		return $told ? wp_date( 'd/m/Y H:i:s', $told ) : __( 'None has come yet', 'lantoa' );
	}

	private static function recalls() {
		$issued = (int) Lantoa_Options::state( 'recall_issued' );
		/* translators: 1: number, 2: time, 3: time. */
		return $issued ? sprintf( __( 'No. %1$d of %2$s, valid until %3$s', 'lantoa' ), Lantoa_Options::state( 'recall_seq' ), wp_date( 'd/m/Y H:i', $issued ), wp_date( 'd/m/Y H:i', (int) Lantoa_Options::state( 'recall_expires' ) ) ) : '–';
	}

	private static function copies() {
		$copies = Lantoa_Copies::all();
		echo '<h2>' . esc_html__( 'Material on this portal', 'lantoa' ) . '</h2>';
		if ( ! $copies ) {
			echo '<p>' . esc_html__( 'None yet. Add it with the block “Lan Toả”, the button above the classic editor, or by pasting its address.', 'lantoa' ) . '</p>';
			return;
		}
		$states = array(
			'wanted' => __( 'to be fetched', 'lantoa' ),
			'shown'  => __( 'shown', 'lantoa' ),
			'hidden' => __( 'hidden: taken back', 'lantoa' ),
			'gone'   => __( 'not available', 'lantoa' ),
		);
		echo '<table class="widefat striped" style="max-width:60em"><thead><tr><th>' . esc_html__( 'Title', 'lantoa' ) . '</th><th>' . esc_html__( 'Version', 'lantoa' ) . '</th><th>' . esc_html__( 'State', 'lantoa' ) . '</th><th>' . esc_html__( 'Pages', 'lantoa' ) . '</th></tr></thead><tbody>';
		foreach ( $copies as $copy ) {
			$title = isset( $copy['content']['title'] ) ? $copy['content']['title'] : $copy['asset'];
			printf(
				'<tr><td><a href="%s">%s</a>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>',
				esc_url( Lantoa_Options::hub() . '/a/' . $copy['target'] ),
				esc_html( $title ),
				$copy['lang'] ? ' <code>' . esc_html( $copy['lang'] ) . '</code>' : '',
				$copy['version'] ? (int) $copy['version'] : '–',
				esc_html( $states[ $copy['state'] ] ),
				wp_kses_post( implode( ', ', array_map( array( __CLASS__, 'edit_link' ), Lantoa_Pages::of( $copy['asset'] ) ) ) )
			);
		}
		echo '</tbody></table>';
	}

	private static function edit_link( $id ) {
		$title = get_the_title( $id );
		return '<a href="' . esc_url( (string) get_edit_post_link( $id ) ) . '">' . esc_html( '' === $title ? '#' . $id : $title ) . '</a>';
	}

	private static function pairing_form() {
		echo '<h2>' . esc_html( Lantoa_Options::hub() ? __( 'Pair again', 'lantoa' ) : __( 'Pair with the hub', 'lantoa' ) ) . '</h2>';
		echo '<p>' . esc_html__( 'An officer of the hub gives you a code that is good for 30 minutes.', 'lantoa' ) . '</p>';
		self::open( 'pair' );
		echo '<table class="form-table"><tbody>';
		self::field( 'hub', __( 'Address of the hub', 'lantoa' ), '<input type="url" class="regular-text" name="hub" id="lantoa-hub" required placeholder="https://" value="' . esc_attr( Lantoa_Options::hub() ) . '">' );
		self::field( 'code', __( 'Code', 'lantoa' ), '<input type="text" name="code" id="lantoa-code" required autocomplete="off" spellcheck="false" maxlength="14" placeholder="XXXX-XXXX-XXXX">' );
		self::field( 'reachable', __( 'Messages', 'lantoa' ), '<label><input type="checkbox" name="reachable" id="lantoa-reachable" value="1" checked> ' . esc_html__( 'The hub can reach this portal: what is recalled is hidden at once', 'lantoa' ) . '</label>' );
		echo '</tbody></table>';
		submit_button( __( 'Pair', 'lantoa' ) );
		echo '</form>';
	}

	private static function settings_form() {
		echo '<h2>' . esc_html__( 'Settings', 'lantoa' ) . '</h2>';
		self::open( 'settings' );
		echo '<table class="form-table"><tbody>';
		self::field( 'limit_hours', __( 'Hide after hours without contact', 'lantoa' ), '<input type="number" class="small-text" name="limit_hours" id="lantoa-limit_hours" min="1" max="720" value="' . (int) Lantoa_Options::setting( 'limit_hours' ) . '">' );
		self::field( 'most_mb', __( 'Keep files up to (MB)', 'lantoa' ), '<input type="number" class="small-text" name="most_mb" id="lantoa-most_mb" min="1" max="2048" value="' . (int) Lantoa_Options::setting( 'most_mb' ) . '">' );
		self::field( 'sightings', __( 'Report', 'lantoa' ), '<label><input type="checkbox" name="sightings" id="lantoa-sightings" value="1"' . checked( Lantoa_Options::setting( 'sightings' ), true, false ) . '> ' . esc_html__( 'Tell the hub on which pages which version stands (nothing about readers)', 'lantoa' ) . '</label>' );
		echo '</tbody></table>';
		submit_button( __( 'Save', 'lantoa' ) );
		echo '</form>';
	}

	private static function parting() {
		echo '<h2>' . esc_html__( 'Part from the hub', 'lantoa' ) . '</h2><p>' . esc_html__( 'All copies are deleted, and pages show nothing of the hub any more.', 'lantoa' ) . '</p>';
		echo '<details><summary>' . esc_html__( 'I am sure', 'lantoa' ) . '</summary><p>';
		self::button( 'part', __( 'Part', 'lantoa' ) );
		echo '</p></details>';
	}

	private static function row( $name, $value ) {
		echo '<tr><th scope="row">' . esc_html( $name ) . '</th><td>' . esc_html( $value ) . '</td></tr>';
	}

	/** @param string $html escaped. */
	private static function field( $name, $label, $html ) {
		echo '<tr><th scope="row"><label for="lantoa-' . esc_attr( $name ) . '">' . esc_html( $label ) . '</label></th><td>' . $html . '</td></tr>'; // phpcs:ignore WordPress.Security.EscapeOutput
	}

	private static function open( $act ) {
		echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '"><input type="hidden" name="action" value="lantoa_' . esc_attr( $act ) . '">';
		wp_nonce_field( 'lantoa_' . $act );
	}

	private static function button( $act, $label ) {
		echo '<span style="display:inline-block;margin-right:8px">';
		self::open( $act );
		echo '<button class="button" type="submit" id="lantoa-do-' . esc_attr( $act ) . '">' . esc_html( $label ) . '</button></form></span>';
	}
}
