//! Real sockets on the loopback address, free ports, no sleeping: what both ends of a link see of each other.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};

use tavolo_net::{Identity, JoinFault, Listener, Lost, Pin, join};
use tavolo_seat::{
    Denial, Handle, Hello, Intent, Key, Mark, Order, PROTOCOL, Parting, Refusal, SeatEnd, SeatFrame, Secret, Token,
    Told, Welcome,
};

const HERE: &str = "127.0.0.1";
const ANYWHERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

fn hello() -> Hello {
    Hello {
        protocol: PROTOCOL,
        language: "it".to_owned(),
        content: Mark([7; 8]),
        key: Key::Secret(Secret([1; 16])),
        next_frame: 0,
    }
}

fn welcome() -> Welcome {
    Welcome {
        seat: "Medico".to_owned(),
        token: Token([2; 32]),
        next_command: 4,
        exercise_ms: 1_000,
        running: true,
        labels: [("status-left".to_owned(), "andato".to_owned())].into(),
        frames: 1,
        notes: vec!["Si parla di debiti.".to_owned()],
        post: tavolo_seat::Post::Seat,
        who: 2,
        drives: false,
    }
}

fn order(n: u64) -> Order {
    Order::Ask { n, intent: Intent::Leave { by: Handle(3) } }
}

fn open(identity: &Identity) -> (Listener, u16) {
    let listener = Listener::open(ANYWHERE, identity).expect("a free port");
    let port = listener.address().expect("an address").port();
    (listener, port)
}

#[tokio::test]
async fn a_seat_is_given_and_both_streams_carry_what_is_said() {
    let identity = Identity::generate().unwrap();
    let (mut listener, port) = open(&identity);
    let frame = SeatFrame { n: 0, exercise_ms: 5, story_ms: 6, vocabulary: None, percepts: vec![], snapshot: None };
    let server = async {
        let caller = listener.next().await.expect("a caller");
        assert_eq!(caller.hello, Ok(hello()));
        let mut seated = caller.admit(welcome()).await.expect("the link stands");
        seated.frames.send(&frame.encode().unwrap()).await.unwrap();
        assert_eq!(seated.orders.next().await, Ok(Some(order(4))));
        seated.answers.send(&Told::Done { n: 4, refusal: Some(Refusal::NotNow), frames: 9 }).await.unwrap();
        assert_eq!(seated.orders.next().await, Ok(Some(Order::Freeze)));
        seated.hangup.hang_up(Parting::TakenOver);
    };
    let seat = async {
        let mut joined = join(HERE, port, identity.pin(), &hello()).await.expect("a seat");
        assert_eq!(joined.welcome, welcome());
        let mut end = SeatEnd::new();
        let bytes = joined.views.next().await.unwrap().expect("a frame");
        assert_eq!(end.take(&bytes), Ok(frame.clone()));
        joined.orders.send(&order(4)).await.unwrap();
        let told = joined.answers.next().await.unwrap();
        assert_eq!(told, Some(Told::Done { n: 4, refusal: Some(Refusal::NotNow), frames: 9 }));
        joined.orders.send(&Order::Freeze).await.unwrap();
        assert_eq!(joined.answers.next().await, Err(Lost::Closed(Parting::TakenOver)));
        assert_eq!(joined.views.next().await, Err(Lost::Closed(Parting::TakenOver)));
    };
    tokio::join!(server, seat);
}

#[tokio::test]
async fn a_server_with_another_key_is_nobody_to_talk_to() {
    let (_listener, port) = open(&Identity::generate().unwrap());
    let fault = join(HERE, port, Pin([0; 16]), &hello()).await.unwrap_err();
    assert!(matches!(fault, JoinFault::OtherKey), "{fault:?}");
    assert!(!fault.may_pass());
}

#[tokio::test]
async fn what_does_not_fit_is_refused_in_words() {
    let identity = Identity::generate().unwrap();
    let (mut listener, port) = open(&identity);
    let server = async {
        let caller = listener.next().await.expect("a caller");
        let (denial, language) = caller.hello.clone().unwrap_err();
        assert_eq!((denial, language.as_deref()), (Denial::OtherProtocol { theirs: 99 }, Some("it")));
        caller.deny(denial, "Un'altra versione.".to_owned()).await;
    };
    let seat = async {
        let strange = Hello { protocol: 99, ..hello() };
        match join(HERE, port, identity.pin(), &strange).await.unwrap_err() {
            JoinFault::Denied(denied) => assert_eq!((denied.why, &*denied.words), (0, "Un'altra versione.")),
            other => panic!("{other:?}"),
        }
    };
    tokio::join!(server, seat);
}

#[tokio::test]
async fn a_handshake_that_is_never_finished_holds_up_nobody() {
    let identity = Identity::generate().unwrap();
    let (mut listener, port) = open(&identity);
    // Given the first packet of an honest client, taken on its way and sent on by somebody who then says nothing more.
    let wire = UdpSocket::bind(ANYWHERE).unwrap();
    let stranger = UdpSocket::bind(ANYWHERE).unwrap();
    let trap = wire.local_addr().unwrap().port();
    let victim = tokio::spawn(async move { join(HERE, trap, Pin([0; 16]), &hello()).await.map(|_| ()) });
    let mut packet = [0; 2_048];
    let size = tokio::task::spawn_blocking(move || (wire.recv(&mut packet).unwrap(), packet)).await.unwrap();
    stranger.send_to(&size.1[..size.0], (HERE, port)).unwrap();
    // When somebody else comes, then that person is heard at once.
    let server = async { listener.next().await.expect("a caller").admit(welcome()).await.expect("the link stands") };
    let hello = hello();
    let (_seated, joined) = tokio::join!(server, join(HERE, port, identity.pin(), &hello));
    assert!(joined.is_ok());
    victim.abort();
}

#[test]
fn a_server_that_was_started_anew_lets_old_clients_know_at_once() {
    // Runtimes that go on by themselves, and can be killed without a word to anybody.
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(1).enable_all().build().expect("a runtime")
    };
    let identity = Identity::from_bytes(&Identity::generate().unwrap().to_bytes()).unwrap();
    let (old, new, client) = (runtime(), runtime(), runtime());
    let (mut listener, port) = old.block_on(async { open(&identity) });
    let seated = old.spawn(async move { (listener.next().await.expect("a caller").admit(welcome()).await, listener) });
    let mut joined = client.block_on(join(HERE, port, identity.pin(), &hello())).expect("a seat");
    let held = old.block_on(seated).unwrap();
    // When the server is killed and started anew at the same port.
    old.shutdown_timeout(std::time::Duration::from_secs(5));
    drop(held);
    let address = SocketAddr::new(ANYWHERE.ip(), port);
    let _listener = new.block_on(async { Listener::open(address, &identity).expect("the same port") });
    // Then whatever the seat says is answered by: I do not know you.
    let lost = client.block_on(async {
        joined.orders.send(&order(0)).await.expect("nobody knows yet");
        joined.answers.next().await
    });
    assert_eq!(lost, Err(Lost::Ended));
}

#[test]
fn an_identity_is_read_as_it_was_kept_and_every_seat_has_a_secret_of_its_own() {
    let identity = Identity::generate().unwrap();
    let again = Identity::from_bytes(&identity.to_bytes()).unwrap();
    assert!(again == identity);
    assert_eq!(again.pin(), identity.pin());
    assert_ne!(Identity::generate().unwrap().pin(), identity.pin());
    let secrets = [("a", "b"), ("ab", ""), ("a", "c"), ("b", "a")].map(|(s, t)| identity.seat_secret(s, t).0);
    for (n, one) in secrets.iter().enumerate() {
        assert!(!secrets[n + 1..].contains(one));
    }
    assert!(Identity::from_bytes(b"nothing").is_err());
    assert!(Identity::from_bytes(&[]).is_err());
}
