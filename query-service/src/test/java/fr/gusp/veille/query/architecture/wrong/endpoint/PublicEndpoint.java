package fr.gusp.veille.query.architecture.wrong.endpoint;

import org.springframework.web.bind.annotation.RequestMapping;

@org.springframework.stereotype.Controller
@RequestMapping("/wrong")
public class PublicEndpoint {}
